package org.mreza.domain.access;

import java.util.Set;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;

/** What an action is done to: the organizations it belongs to and the territory it lies in. */
public record Target(
        Set<OrganizationId> organizations,
        Set<MunicipalityId> municipalities,
        Set<RegionId> regions,
        Set<CountryId> countries) {

    /** Something of the network as a whole. */
    public static final Target NETWORK = new Target(Set.of(), Set.of(), Set.of(), Set.of());

    public Target {
        organizations = Set.copyOf(organizations);
        municipalities = Set.copyOf(municipalities);
        regions = Set.copyOf(regions);
        countries = Set.copyOf(countries);
    }

    public static Target of(OrganizationId organization) {
        return new Target(Set.of(organization), Set.of(), Set.of(), Set.of());
    }

    /** The same, lying in a territory; {@code Gazetteer.territory} makes one of a municipality. */
    public Target within(Set<MunicipalityId> in, Set<RegionId> inRegions, Set<CountryId> inCountries) {
        return new Target(organizations, in, inRegions, inCountries);
    }
}
