package org.mreza.domain.organization;

import java.util.Optional;
import org.mreza.domain.shared.OrganizationId;

/** The organizations of the network. */
public interface Organizations {

    Organization save(Organization organization);

    Optional<Organization> findById(OrganizationId id);

    Optional<Organization> findBySlug(String slug);
}
