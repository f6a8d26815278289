package org.mreza.domain.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ProjectId;

/** The project that pays for it, and when that ends, as far as it is known. */
@Embeddable
public record ProjectTie(
        @AttributeOverride(name = "value", column = @Column(name = "project_id")) @Nullable
        ProjectId project,

        @AttributeOverride(name = "year", column = @Column(name = "project_until_year"))
        @AttributeOverride(name = "month", column = @Column(name = "project_until_month"))
        @AttributeOverride(name = "day", column = @Column(name = "project_until_day"))
        @Nullable
        DatePoint until) {

    public static final ProjectTie NONE = new ProjectTie(null, DatePoint.UNKNOWN);

    public ProjectTie {
        until = DatePoint.orUnknown(until);
    }
}
