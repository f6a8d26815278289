package org.mreza.domain.meeting.action;

import java.time.LocalDate;
import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingView.ActionView;
import org.mreza.domain.shared.MeetingId;

/** What was agreed before: for the opening of a meeting, and counted for the pages of those concerned. */
public interface OpeningQueries {

    /**
     * What a meeting opens with: what was carried to it; before it is logged, what its series left open. Those still open
     * first.
     */
    List<ActionView> opening(MeetingId meeting, Actor actor);

    /** How many are pending and overdue; each counted up to {@link org.mreza.domain.shared.Window#COUNTED_UP_TO}. */
    Counts counts(ActionItemFilter filter, Actor actor, LocalDate today);

    /** @param overdue of the pending ones */
    record Counts(int pending, int overdue) {}
}
