package org.mreza.domain.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ProjectId;

/** The project that pays for it, when that ends, and how far it has come, as far as these are known. */
@Embeddable
public record ProjectTie(
        @AttributeOverride(name = "value", column = @Column(name = "project_id")) @Nullable
        ProjectId project,

        @AttributeOverride(name = "year", column = @Column(name = "project_until_year"))
        @AttributeOverride(name = "month", column = @Column(name = "project_until_month"))
        @AttributeOverride(name = "day", column = @Column(name = "project_until_day"))
        @Nullable
        DatePoint until,

        @Nullable Stages stages) {

    public static final ProjectTie NONE = new ProjectTie(null, DatePoint.UNKNOWN, Stages.NOT_STATED);

    public ProjectTie {
        until = DatePoint.orUnknown(until);
        stages = stages == null ? Stages.NOT_STATED : stages;
    }
}
