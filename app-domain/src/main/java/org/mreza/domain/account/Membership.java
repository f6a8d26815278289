package org.mreza.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.mreza.domain.access.Role;
import org.mreza.domain.shared.OrganizationId;

/** Somebody belongs to an organization, as what, and since when. */
@Embeddable
public record Membership(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
        OrganizationId organization,

        @Enumerated(EnumType.STRING) Role role,
        Instant since)
        implements Serializable {

    Membership as(Role other) {
        return new Membership(organization, other, since);
    }
}
