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
    final class Logo {

        private final byte[] png;
        private final Instant updatedAt;

        public Logo(byte[] png, Instant updatedAt) {
            this.png = png.clone();
            this.updatedAt = updatedAt;
        }

        public byte[] png() {
            return png.clone();
        }

        public Instant updatedAt() {
            return updatedAt;
        }
    }
}
