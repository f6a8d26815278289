package org.mreza.domain.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Area;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;

/** Where those whom a service is for live: a municipality or a settlement in it, a region or a country. */
@Embeddable
public record ServiceArea(
        @AttributeOverride(name = "value", column = @Column(name = "municipality_id")) @Nullable
        MunicipalityId municipality,

        @Nullable String settlement,

        @AttributeOverride(name = "value", column = @Column(name = "region_id")) @Nullable
        RegionId region,

        @AttributeOverride(name = "value", column = @Column(name = "country_id")) @Nullable
        CountryId country) {

    public ServiceArea {
        Texts.shortEnough("areas", settlement, 200);
    }

    /** @param settlement counts in a municipality only */
    public static ServiceArea of(Area area, @Nullable String settlement) {
        String part =
                area.municipality() == null || settlement == null || settlement.isBlank() ? null : settlement.strip();
        return new ServiceArea(area.municipality(), part, area.region(), area.country());
    }

    /** The place without the settlement. */
    public Area area() {
        return new Area(municipality, region, country);
    }
}
