package org.mreza.domain.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mreza.domain.shared.OrganizationId;

/** An organization behind a service. */
@Embeddable
public record OrganizationInRole(
        @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
        OrganizationId organization,

        @Enumerated(EnumType.STRING) ServiceRole role) {}
