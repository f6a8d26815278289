package org.mreza.domain.meeting.action;

import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.action.ActionItemPage.Later;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.MeetingId;

/** Later meetings, of any series or of none, that take an action item up. */
public interface TakenUp {

    /** Meetings of the actor's organizations that are not before the item's, and did not take it up yet; the last ones first. */
    List<Later> candidates(ActionItemId item, Actor actor);

    void add(ActionItemId item, MeetingId at);

    /** What follows from a series stays. */
    void remove(ActionItemId item, MeetingId at);
}
