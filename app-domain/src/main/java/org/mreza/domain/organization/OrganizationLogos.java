package org.mreza.domain.organization;

import java.time.Instant;
import java.util.Optional;
import org.mreza.domain.shared.OrganizationId;

/** The logos of organizations: PNG images, made anew from what was sent. */
public interface OrganizationLogos {

    void put(OrganizationId id, byte[] png, Instant now);

    void remove(OrganizationId id);

    Optional<Logo> find(String slug);

    /** An image and when it came. */
    record Logo(byte[] png, Instant updatedAt) {}
}
