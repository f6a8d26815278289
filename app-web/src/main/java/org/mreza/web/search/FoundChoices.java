package org.mreza.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.domain.search.FoundGroup;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.SearchAnswer.Counts;
import org.mreza.domain.search.SearchScope;
import org.mreza.domain.shared.RegionId;
import org.mreza.web.frame.Choice;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** What a search can be narrowed to, each with the number that it leaves. */
@Component
class FoundChoices {

    private final Gazetteer gazetteer;

    FoundChoices(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A kind, as a link to only that. */
    public record KindLink(String key, String number, String href, boolean current) {}

    /** The kinds of which there are any, and the regions. */
    public record Offered(List<KindLink> kinds, Map<String, List<Choice>> regions) {}

    @Nullable
    RegionId region(@Nullable String code) {
        return code == null
                ? null
                : gazetteer.region(RegionId.of(code)).map(Region::id).orElse(null);
    }

    Offered of(Counts counts, SearchScope scope, FoundLinks links, Reader reader) {
        boolean one = scope.kinds().size() == 1;
        List<KindLink> kinds = Stream.of(FoundKind.values())
                .filter(kind -> counts.kinds().getOrDefault(kind, 0) > 0)
                .map(kind -> new KindLink(
                        "search.kinds." + kind,
                        number(counts.kinds().getOrDefault(kind, 0), reader),
                        links.of(kind),
                        one && scope.kinds().contains(kind)))
                .toList();
        return new Offered(kinds, regions(counts, scope, reader));
    }

    private Map<String, List<Choice>> regions(Counts counts, SearchScope scope, Reader reader) {
        Map<String, List<Choice>> regions = new LinkedHashMap<>();
        for (Country country : gazetteer.countries()) {
            List<Choice> inside = new ArrayList<>();
            for (Region region : gazetteer.regions(country.id())) {
                int number = counts.regions().getOrDefault(region.id().value(), 0);
                boolean chosen = region.id().equals(scope.region());
                if (number > 0 || chosen)
                    inside.add(new Choice(
                            region.id().value(),
                            reader.text(region.name()) + " (" + number(number, reader) + ")",
                            chosen));
            }
            if (!inside.isEmpty()) regions.put(reader.country(country.id()), inside);
        }
        return regions;
    }

    static String number(int counted, Reader reader) {
        return reader.number(counted, FoundGroup.COUNTED_UP_TO);
    }
}
