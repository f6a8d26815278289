package org.mreza.domain.meeting.action;

import java.util.List;
import org.mreza.domain.access.Reach;
import org.mreza.domain.meeting.action.ActionItemPage.Later;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.MeetingId;

/** Later meetings, of any series or of none, that take an action item up. */
public interface TakenUp {

    /**
     * Meetings within reach that are not before the item's and did not take it up yet: those of its series first, then
     * the last ones.
     *
     * @param words of the titles; empty for all
     */
    List<Later> candidates(ActionItemId item, String words, Reach reach, int limit);

    /** Whether the meeting is not before the item's, and did not take it up yet. */
    boolean mayFollow(ActionItemId item, MeetingId at);

    void add(ActionItemId item, MeetingId at);

    /** What follows from a series stays. */
    void remove(ActionItemId item, MeetingId at);
}
