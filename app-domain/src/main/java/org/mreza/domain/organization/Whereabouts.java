package org.mreza.domain.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;

/**
 * Where an organization sits and where it works.
 *
 * @param seat the municipality of its seat, when that lies in the gazetteer
 * @param country the country of its seat
 * @param areas where it works, as far as it was told
 */
public record Whereabouts(
        @Nullable MunicipalityId seat, @Nullable CountryId country, List<Area> areas) {

    /** Not known. */
    public static final Whereabouts UNKNOWN = new Whereabouts(null, null, List.of());

    public Whereabouts {
        areas = areas.stream().distinct().toList();
    }
}
