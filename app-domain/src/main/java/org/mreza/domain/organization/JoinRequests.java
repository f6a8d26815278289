package org.mreza.domain.organization;

import java.util.Optional;

/** The requests to join. */
public interface JoinRequests {

    JoinRequest save(JoinRequest request);

    Optional<JoinRequest> findById(JoinRequestId id);
}
