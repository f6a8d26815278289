package org.mreza.domain.practice.replication;

import java.util.Optional;

/** Those who take over service models. */
public interface Replications {

    Replication save(Replication replication);

    Optional<Replication> findById(ReplicationId id);

    void delete(Replication replication);
}
