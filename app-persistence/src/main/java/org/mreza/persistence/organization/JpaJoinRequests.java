package org.mreza.persistence.organization;

import org.mreza.domain.organization.JoinRequest;
import org.mreza.domain.organization.JoinRequestId;
import org.mreza.domain.organization.JoinRequests;
import org.springframework.data.repository.Repository;

interface JpaJoinRequests extends JoinRequests, Repository<JoinRequest, JoinRequestId> {}
