package org.mreza.domain.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mreza.domain.shared.ProjectId;

/** A project that a meeting has to do with. */
@Embeddable
public record MeetingProject(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "project_id"))
        ProjectId project,

        @Enumerated(EnumType.STRING) ProjectRelation relation) {}
