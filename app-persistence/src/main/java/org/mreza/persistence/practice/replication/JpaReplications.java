package org.mreza.persistence.practice.replication;

import org.mreza.domain.practice.replication.Replication;
import org.mreza.domain.practice.replication.ReplicationId;
import org.mreza.domain.practice.replication.Replications;
import org.springframework.data.repository.Repository;

interface JpaReplications extends Replications, Repository<Replication, ReplicationId> {}
