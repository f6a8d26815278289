package org.mreza.web.geography;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RegionId;
import org.mreza.web.frame.Alphabet;

/** Which municipalities a list shows. A country or region that there is not has none. */
record MunicipalityFilter(
        String q, @Nullable String country, @Nullable String region) {

    private static final int MOST = 600;
    private static final int LONGEST = 100;

    static MunicipalityFilter of(@Nullable String q, @Nullable String country, @Nullable String region) {
        String words = q == null ? "" : q.strip();
        return new MunicipalityFilter(
                words.substring(0, Math.min(words.length(), LONGEST)), blankIsNull(country), blankIsNull(region));
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    boolean isEmpty() {
        return q.isEmpty() && country == null && region == null;
    }

    /** Best first where words are given, else by name. */
    List<Municipality> in(Gazetteer gazetteer, Language reader) {
        if (!q.isEmpty())
            return gazetteer.find(q, MOST).stream().filter(this::fits).toList();
        if (region != null)
            return gazetteer.municipalities(RegionId.of(region), reader).stream()
                    .filter(this::fits)
                    .toList();
        Stream<Municipality> all = gazetteer.countries().stream()
                .flatMap(c -> gazetteer.municipalities(c.id()).stream())
                .filter(this::fits);
        return all.sorted(Comparator.comparing(m -> m.name().forReader(reader), Alphabet.of(reader)))
                .toList();
    }

    private boolean fits(Municipality municipality) {
        return (country == null || municipality.country().equals(CountryId.of(country)))
                && (region == null || municipality.regions().contains(RegionId.of(region)));
    }
}
