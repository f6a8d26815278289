package org.mreza.domain.geography;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;

/** A level between municipality and country; a municipality can lie in several of different kinds. */
public record Region(
        RegionId id,
        CountryId country,
        Kind kind,
        @Nullable String officialCode,
        LocalizedText name,
        List<Alias> aliases,
        @Nullable RegionId parent,
        List<MunicipalityId> municipalities) {

    /** What sort of level it is. An association is one of local authorities. */
    public enum Kind {
        PLANNING_REGION,
        DISTRICT,
        CANTON,
        ENTITY,
        COUNTY,
        STATISTICAL_REGION,
        ASSOCIATION
    }
}
