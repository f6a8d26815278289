package org.mreza.domain.meeting.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.AgendaLine;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.SeriesId;

/** A plan as the page of the meeting shows it. */
public record PlanView(
        MeetingId meeting,
        @Nullable SeriesId series,
        Timing timing,
        Gathering gathering,
        int sequence,
        @Nullable String cancelledBecause) {

    /** When an item begins, by the clocks of the place. */
    public ZonedDateTime begins(AgendaLine line) {
        return timing.starts().plusMinutes(line.after());
    }

    public ZonedDateTime ends(AgendaLine line) {
        return begins(line).plusMinutes(line.minutes());
    }

    /** Whether its first day is still to come, by the clocks of the place. */
    public boolean isAhead(Instant now) {
        return LocalDate.ofInstant(now, timing.zone()).isBefore(timing.starts().toLocalDate());
    }

    /** Whether the agenda takes longer than the meeting. */
    public boolean isTooShort(List<AgendaLine> agenda) {
        Instant last = agenda.isEmpty()
                ? timing.startsAt()
                : ends(agenda.get(agenda.size() - 1)).toInstant();
        return last.isAfter(timing.endsAt());
    }
}
