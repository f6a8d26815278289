package org.mreza.web.geography;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.search.Spellings;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.RegionId;
import org.mreza.web.frame.Reader;

/**
 * A municipality in a list.
 *
 * @param other another of its names, where that tells why it was found or how its people write it
 * @param region the one that its people name first, or null
 */
public record MunicipalityLine(
        String id,
        String name,
        @Nullable String other,
        @Nullable RegionId region,
        CountryId country,
        @Nullable Integer population,
        int organizations) {

    static MunicipalityLine of(Municipality municipality, List<String> words, int organizations, Reader reader) {
        return new MunicipalityLine(
                municipality.id().value(),
                reader.text(municipality.name()),
                Spellings.beside(
                                municipality.name(),
                                municipality.aliases().stream().map(Alias::text).toList(),
                                words,
                                reader.language())
                        .orElse(null),
                municipality.regions().isEmpty() ? null : municipality.regions().get(0),
                municipality.country(),
                municipality.population(),
                organizations);
    }
}
