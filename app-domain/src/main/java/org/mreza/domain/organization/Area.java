package org.mreza.domain.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;

/** A place where an organization works: a municipality, a whole region or a whole country. */
@Embeddable
public record Area(
        @AttributeOverride(name = "value", column = @Column(name = "municipality_id")) @Nullable
        MunicipalityId municipality,

        @AttributeOverride(name = "value", column = @Column(name = "region_id")) @Nullable
        RegionId region,

        @AttributeOverride(name = "value", column = @Column(name = "country_id")) @Nullable
        CountryId country) {

    public static Area of(MunicipalityId municipality) {
        return new Area(municipality, null, null);
    }

    public static Area of(RegionId region) {
        return new Area(null, region, null);
    }

    public static Area of(CountryId country) {
        return new Area(null, null, country);
    }

    /** The code of the one place that it names; codes of municipalities, regions and countries never meet. */
    public String code() {
        if (municipality != null) return municipality.value();
        if (region != null) return region.value();
        return country == null ? "" : country.value();
    }

    @Override
    public String toString() {
        return code();
    }
}
