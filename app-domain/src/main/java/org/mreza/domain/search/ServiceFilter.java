package org.mreza.domain.search;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.ServiceStatus.Phase;
import org.mreza.domain.organization.Organization.Kind;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.SearchWords;

/**
 * Which services are asked for; null and false are any.
 *
 * @param type code of a type, whose kinds are meant too
 * @param target code of a target group
 * @param municipality offered there, or for those who live there
 * @param region likewise
 * @param language spoken there: an ISO 639 code
 * @param free costs nothing
 * @param open open at this moment
 * @param room has places free, by a figure that is no older than {@link #ROOM_IS_FRESH_FOR} days
 * @param confirmedWithin confirmed within so many days
 * @param kind of an organization that stands behind it
 * @param phases in which it is
 */
public record ServiceFilter(
        SearchWords text,
        @Nullable String type,
        @Nullable String target,
        @Nullable MunicipalityId municipality,
        @Nullable RegionId region,
        @Nullable String language,
        boolean free,
        boolean open,
        boolean room,
        @Nullable Integer confirmedWithin,
        @Nullable Kind kind,
        Set<Phase> phases) {

    /** A figure of free places that is older tells nothing. */
    public static final int ROOM_IS_FRESH_FOR = 60;

    /** What people look for when they say nothing: services that are there, even if closed for a while. */
    public static final Set<Phase> OFFERED = Set.copyOf(EnumSet.of(Phase.ACTIVE, Phase.TEMPORARILY_CLOSED));

    public static final ServiceFilter ALL = new ServiceFilter(
            SearchWords.of(null), null, null, null, null, null, false, false, false, null, null, OFFERED);

    public ServiceFilter {
        phases = Set.copyOf(phases);
    }

    /** What it narrows by. */
    public Set<ServiceFacet> active() {
        Set<ServiceFacet> active = EnumSet.noneOf(ServiceFacet.class);
        for (ServiceFacet facet : ServiceFacet.values()) if (narrowsBy(facet)) active.add(facet);
        return active;
    }

    private boolean narrowsBy(ServiceFacet facet) {
        return switch (facet) {
            case TEXT -> !text.typed().isEmpty();
            case TYPE -> type != null;
            case TARGET -> target != null;
            case REGION -> region != null;
            case MUNICIPALITY -> municipality != null;
            case LANGUAGE -> language != null;
            case FREE -> free;
            case OPEN -> open;
            case ROOM -> room;
            case CONFIRMED -> confirmedWithin != null;
            case KIND -> kind != null;
            case STATUS -> !phases.equals(OFFERED);
        };
    }
}
