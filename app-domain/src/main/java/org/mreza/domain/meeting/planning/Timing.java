package org.mreza.domain.meeting.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RuleBroken;

/** From when until when, by the clocks of the place. */
public record Timing(Instant startsAt, Instant endsAt, ZoneId zone) {

    /** Longer meetings are typing errors. */
    private static final Duration LONGEST = Duration.ofDays(31);

    public Timing {
        if (!endsAt.isAfter(startsAt)) throw RuleBroken.at("ends", "plan.ends-before-start");
        if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) throw RuleBroken.at("held", "plan.too-long");
    }

    public static Timing of(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {
        return new Timing(starts.atZone(zone).toInstant(), ends.atZone(zone).toInstant(), zone);
    }

    public ZonedDateTime starts() {
        return startsAt.atZone(zone);
    }

    public ZonedDateTime ends() {
        return endsAt.atZone(zone);
    }

    /** The day, or the days. */
    public PartialDate days() {
        LocalDate first = starts().toLocalDate();
        LocalDate last = ends().toLocalDate();
        return first.equals(last) ? PartialDate.ofDay(first) : PartialDate.ofRange(first, last);
    }

    /** The same length and time of day, beginning on another day. */
    public Timing on(LocalDate day) {
        LocalDateTime begin = day.atTime(starts().toLocalTime());
        return of(begin, begin.plus(Duration.between(starts().toLocalDateTime(), ends().toLocalDateTime())), zone);
    }
}
