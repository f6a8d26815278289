package org.mreza.domain.meeting.action;

import java.util.List;
import java.util.Map;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Reach;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.meeting.MovingActionItems;
import org.mreza.domain.meeting.WritableMeetings;
import org.mreza.domain.meeting.action.ActionItemPage.Later;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which later meeting takes an action item up: somebody who may move the item and edit that meeting. */
@Service
@Transactional
public class TakingUp {

    private static final int MOST = 30;

    private final MovingActionItems items;
    private final WritableMeetings meetings;
    private final TakenUp taken;
    private final Audit audit;

    TakingUp(MovingActionItems items, WritableMeetings meetings, TakenUp taken, Audit audit) {
        this.items = items;
        this.meetings = meetings;
        this.taken = taken;
        this.audit = audit;
    }

    /**
     * Meetings that the actor may edit and that could take it up.
     *
     * @param meetings the first of them
     * @param more whether there are others, to be found by words of their titles
     */
    public record Offer(List<Later> meetings, boolean more) {}

    /** For those who may move the item. */
    @Transactional(readOnly = true)
    public Offer offered(ActionItemId item, String words, Actor actor) {
        items.require(item, actor);
        Reach reach = Reach.of(actor, Action.EDIT_MEETING);
        List<Later> found = taken.candidates(item, words, reach, MOST + 1);
        return new Offer(found.subList(0, Math.min(MOST, found.size())), found.size() > MOST);
    }

    /** @throws RuleBroken when the meeting was before, or is none that could */
    public void takeUp(ActionItemId item, MeetingId at, Actor actor) {
        items.require(item, actor);
        meetings.require(at, actor);
        if (!taken.mayFollow(item, at)) throw new RuleBroken("action.taken.not-later");
        taken.add(item, at);
        audit.changed(actor, Subject.of("action-item", item), Map.of(), Map.of("takenUpAt", at.toString()));
    }

    public void notTakeUp(ActionItemId item, MeetingId at, Actor actor) {
        items.require(item, actor);
        taken.remove(item, at);
        audit.changed(actor, Subject.of("action-item", item), Map.of("takenUpAt", at.toString()), Map.of());
    }
}
