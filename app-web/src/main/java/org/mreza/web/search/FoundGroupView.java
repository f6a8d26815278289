package org.mreza.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.search.FoundGroup;
import org.mreza.web.frame.Reader;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One kind of what was found.
 *
 * @param total as text; "500+" where there are more than are counted
 * @param all where all of them are; null when they are here
 */
public record FoundGroupView(
        String kind,
        String total,
        List<FoundView> rows,
        @Nullable String all) {

    static FoundGroupView of(FoundGroup group, List<String> words, String typed, Reader reader) {
        return new FoundGroupView(
                group.kind().name(),
                group.totalIsCapped() ? reader.number(FoundGroup.COUNTED_UP_TO) + "+" : reader.number(group.total()),
                group.rows().stream().map(f -> FoundView.of(f, words, reader)).toList(),
                group.hasMore() ? address(typed, group.kind().name()) : null);
    }

    static String address(String typed, @Nullable String kind) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
        if (kind != null) address.queryParam("kind", kind);
        return address.encode().buildAndExpand(typed).toUriString();
    }
}
