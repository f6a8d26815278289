package org.mreza.domain.meeting.planning;

import org.mreza.domain.shared.MeetingId;

/** What stands in the calendars of those invited is not true any more. */
public record PlanMoved(MeetingId meeting, Change change) {

    /** What became of it. */
    public enum Change {
        /** Another day or hour: also who said no may be able to come. */
        TIME,
        /** Another title, place or link. */
        WORDS,
        CANCELLED
    }
}
