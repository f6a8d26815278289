package org.mreza.domain.coverage;

import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.MunicipalityId;

/**
 * Where services are, and whom they cover. A service is located where it is offered, also where it stops; one without
 * a place and without an area is taken to be at the seat of its organization. It covers the municipalities, regions and
 * countries of its area; a virtual one is located nowhere. Everyone in the network reads all services.
 */
public interface CoverageQueries {

    CoverageMatrix matrix(List<MunicipalityId> municipalities, CoverageFilter filter, Actor actor);

    /** What is offered, closed for a time or planned for the municipality's people, by type and name. */
    List<LocalService> services(MunicipalityId municipality, int limit, Actor actor);
}
