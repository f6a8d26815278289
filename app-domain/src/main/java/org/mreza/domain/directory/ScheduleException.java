package org.mreza.domain.directory;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.RuleBroken;

/** A day that is otherwise: open at these hours whatever else is told of it, or closed. */
@Embeddable
public record ScheduleException(
        LocalDate day,
        @Nullable LocalTime opensAt,
        @Nullable LocalTime closesAt,
        @Nullable LocalizedText note) {

    public ScheduleException {
        if ((opensAt == null) != (closesAt == null)) throw RuleBroken.at("exceptions", "service.rule.half-hours");
        if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt))
            throw RuleBroken.at("exceptions", "service.rule.closes-before-it-opens");
    }

    public static ScheduleException closed(LocalDate day) {
        return new ScheduleException(day, null, null, null);
    }

    public static ScheduleException open(LocalDate day, LocalTime opensAt, LocalTime closesAt) {
        return new ScheduleException(day, opensAt, closesAt, null);
    }
}
