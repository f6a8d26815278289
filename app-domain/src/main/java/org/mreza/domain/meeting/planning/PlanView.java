package org.mreza.domain.meeting.planning;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.SeriesId;

/** A plan as the page of the meeting shows it. */
public record PlanView(
        MeetingId meeting,
        @Nullable SeriesId series,
        Timing timing,
        Gathering gathering,
        List<Line> agenda,
        int sequence,
        @Nullable String cancelledBecause) {

    public PlanView {
        agenda = List.copyOf(agenda);
    }

    /**
     * An item of the agenda.
     *
     * @param after minutes from the beginning of the meeting to that of the item
     * @param slug of the organization that presents, or null
     */
    public record Line(
            String title,
            int after,
            int minutes,
            AgendaKind kind,
            @Nullable String slug,
            @Nullable LocalizedText organization,
            @Nullable String presenter) {}

    /** When an item begins, by the clocks of the place. */
    public ZonedDateTime begins(Line line) {
        return timing.starts().plusMinutes(line.after());
    }

    public ZonedDateTime ends(Line line) {
        return begins(line).plusMinutes(line.minutes());
    }

    /** Whether the agenda takes longer than the meeting. */
    public boolean isTooLong() {
        Instant last = agenda.isEmpty()
                ? timing.startsAt()
                : ends(agenda.get(agenda.size() - 1)).toInstant();
        return last.isAfter(timing.endsAt());
    }
}
