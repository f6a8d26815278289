package org.mreza.domain.geography;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;

/**
 * A unit of local self-government.
 *
 * @param officialCode of the state's own register, where one exists
 * @param partOf the city that a city municipality belongs to
 * @param population inhabitants in {@code populationYear}; null when not known
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
public record Municipality(
        MunicipalityId id,
        CountryId country,
        Kind kind,
        @Nullable String officialCode,
        LocalizedText name,
        List<Alias> aliases,
        @Nullable MunicipalityId partOf,
        @Nullable Integer population,
        @Nullable Integer populationYear,
        @Nullable String populationNote,
        double latitude,
        double longitude,
        List<RegionId> regions) {

    /**
     * Whether it is counted beside the others when it is said how many there are: a city without a code of its own whose
     * municipalities have theirs, as Skopje, would be counted twice.
     */
    public boolean isCountedAmong(Collection<Municipality> others) {
        return officialCode != null || others.stream().noneMatch(other -> id.equals(other.partOf()));
    }

    /** What the state calls it. */
    public enum Kind {
        MUNICIPALITY,
        CITY,
        CITY_MUNICIPALITY,
        CAPITAL_CITY,
        OLD_ROYAL_CAPITAL,
        DISTRICT
    }
}
