package org.mreza.domain.organization;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;

/** Requests to join, as far as the asker may decide on them. */
public interface JoinQueries {

    /** Those that wait in the territory of the actor, longest waiting first. */
    List<Waiting> waiting(Actor actor);

    /** How many wait: what Today tells. */
    int waitingCount(Actor actor);

    /** A request that waits. */
    record Waiting(
            JoinRequestId id,
            String organizationName,
            Organization.Kind kind,
            @Nullable MunicipalityId municipality,
            @Nullable CountryId country,
            String personName,
            String email,
            @Nullable String message,
            Instant createdAt) {}
}
