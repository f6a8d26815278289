package org.mreza.domain.organization;

import java.util.Optional;
import org.mreza.domain.shared.OrganizationId;

/** The organizations of the network. */
public interface Organizations {

    Organization save(Organization organization);

    /** Saves and writes at once, so that what asks by SQL in the same transaction finds it. */
    Organization saveAndFlush(Organization organization);

    Optional<Organization> findById(OrganizationId id);

    Optional<Organization> findBySlug(String slug);
}
