package org.mreza.domain.access;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;

/** A role and what it holds for; an administrator's holds for the whole network and names nothing. */
public record Grant(
        Role role,
        @Nullable OrganizationId organization,
        @Nullable MunicipalityId municipality,
        @Nullable RegionId region,
        @Nullable CountryId country) {

    public static Grant in(OrganizationId organization, Role role) {
        return new Grant(role, organization, null, null, null);
    }

    public static Grant officerOf(MunicipalityId municipality) {
        return new Grant(Role.MUNICIPAL_OFFICER, null, municipality, null, null);
    }

    public static Grant coordinatorOf(RegionId region) {
        return new Grant(Role.COORDINATOR, null, null, region, null);
    }

    public static Grant coordinatorOf(CountryId country) {
        return new Grant(Role.COORDINATOR, null, null, null, country);
    }

    public static Grant administrator() {
        return new Grant(Role.ADMINISTRATOR, null, null, null, null);
    }
}
