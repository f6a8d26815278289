package org.mreza.domain.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.ServiceId;

/**
 * Whether it is offered, since when and until when.
 *
 * @param succeededBy what it became, or what took its place
 */
@Embeddable
public record ServiceStatus(
        @Enumerated(EnumType.STRING) @Column(name = "status")
        Phase phase,

        @AttributeOverride(name = "year", column = @Column(name = "since_year"))
        @AttributeOverride(name = "month", column = @Column(name = "since_month"))
        @AttributeOverride(name = "day", column = @Column(name = "since_day"))
        @Nullable
        DatePoint since,

        @AttributeOverride(name = "year", column = @Column(name = "until_year"))
        @AttributeOverride(name = "month", column = @Column(name = "until_month"))
        @AttributeOverride(name = "day", column = @Column(name = "until_day"))
        @Nullable
        DatePoint until,

        @AttributeOverride(name = "value", column = @Column(name = "succeeded_by")) @Nullable
        ServiceId succeededBy) {

    /** Where in its life it is. */
    public enum Phase {
        PLANNED,
        ACTIVE,
        TEMPORARILY_CLOSED,
        INACTIVE,
        CLOSED
    }

    public static final ServiceStatus ACTIVE =
            new ServiceStatus(Phase.ACTIVE, DatePoint.UNKNOWN, DatePoint.UNKNOWN, null);

    public ServiceStatus {
        since = DatePoint.orUnknown(since);
        until = DatePoint.orUnknown(until);
        if (until.endsBefore(since)) throw RuleBroken.at("until", "service.rule.ends-before-it-starts");
    }

    /** Whether people can come to it. */
    public boolean running() {
        return phase == Phase.ACTIVE;
    }

    /** The same in another phase; one that is offered again has no end and no successor. */
    ServiceStatus in(Phase other) {
        return other == Phase.ACTIVE
                ? new ServiceStatus(other, since, DatePoint.UNKNOWN, null)
                : new ServiceStatus(other, since, until, succeededBy);
    }
}
