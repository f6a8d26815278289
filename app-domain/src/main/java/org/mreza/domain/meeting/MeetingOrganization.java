package org.mreza.domain.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mreza.domain.shared.OrganizationId;

/** An organization that holds a meeting, in a role. */
@Embeddable
public record MeetingOrganization(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
        OrganizationId organization,

        @Enumerated(EnumType.STRING) OrganizerRole role) {}
