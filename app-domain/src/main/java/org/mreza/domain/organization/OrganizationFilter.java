package org.mreza.domain.organization;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;

/**
 * Which organizations are asked for; null is any.
 *
 * @param text words of a name or alias, in any script and order
 * @param municipality seated there, or working there, in its region or in its whole country
 * @param region seated there, or working there or in its whole country
 * @param tie in which way they belong to the place
 */
public record OrganizationFilter(
        @Nullable String text,
        Organization.@Nullable Kind kind,
        @Nullable MunicipalityId municipality,
        @Nullable RegionId region,
        @Nullable CountryId country,
        Tie tie,
        Organization.@Nullable State state) {

    /** Every one that works. */
    public static final OrganizationFilter ALL =
            new OrganizationFilter(null, null, null, null, null, Tie.ANY, Organization.State.ACTIVE);

    /** How an organization belongs to a place. */
    public enum Tie {
        ANY,
        /** Its seat is there. */
        SEAT,
        /** It works there and has its seat elsewhere. */
        WORK
    }

    /** In which order; the closest match comes first where there is a text and nothing else was said. */
    public enum Sort {
        MATCH,
        NAME,
        KIND,
        SEAT
    }

    /** The order, and whether it runs from the end. */
    public record Order(Sort sort, boolean descending) {
        public static final Order BY_NAME = new Order(Sort.NAME, false);
    }

    public static OrganizationFilter of(String text) {
        return new OrganizationFilter(text, null, null, null, null, Tie.ANY, Organization.State.ACTIVE);
    }

    public static OrganizationFilter in(MunicipalityId municipality) {
        return new OrganizationFilter(null, null, municipality, null, null, Tie.ANY, Organization.State.ACTIVE);
    }

    public static OrganizationFilter in(RegionId region) {
        return new OrganizationFilter(null, null, null, region, null, Tie.ANY, Organization.State.ACTIVE);
    }

    /** What it narrows by. */
    public Set<OrganizationFacet> active() {
        Set<OrganizationFacet> active = EnumSet.noneOf(OrganizationFacet.class);
        for (OrganizationFacet facet : OrganizationFacet.values())
            if (!without(facet).equals(this)) active.add(facet);
        return active;
    }

    /** The same without narrowing by one facet. */
    public OrganizationFilter without(OrganizationFacet facet) {
        return new OrganizationFilter(
                facet == OrganizationFacet.TEXT ? null : text,
                facet == OrganizationFacet.KIND ? null : kind,
                facet == OrganizationFacet.MUNICIPALITY ? null : municipality,
                facet == OrganizationFacet.REGION ? null : region,
                facet == OrganizationFacet.COUNTRY ? null : country,
                facet == OrganizationFacet.TIE ? Tie.ANY : tie,
                facet == OrganizationFacet.STATE ? Organization.State.ACTIVE : state);
    }
}
