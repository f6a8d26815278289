package org.mreza.web.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.SearchScope;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of the same search among other things.
 *
 * @param typed the words
 */
record FoundLinks(String typed, SearchScope scope) {

    String here() {
        return of(scope.kinds().size() == 1 ? scope.kinds().iterator().next() : null);
    }

    /** @param kind only of this kind; null for all */
    String of(@Nullable FoundKind kind) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
        Map<String, Object> values = new HashMap<>(Map.of("q", typed));
        if (kind != null) address.queryParam("kind", kind);
        if (scope.municipality() != null) address.queryParam("municipality", scope.municipality());
        if (scope.region() != null) address.queryParam("region", scope.region());
        return address.encode().buildAndExpand(values).toUriString();
    }
}
