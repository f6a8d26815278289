package org.mreza.domain.meeting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves action items: by those who promised, by those who hold the meeting, by the territory's coordinator. */
@Service
@Transactional
public class MovingActionItems {

    private final ActionItems items;
    private final Meetings meetings;
    private final MeetingGround ground;

    MovingActionItems(ActionItems items, Meetings meetings, MeetingGround ground) {
        this.items = items;
        this.meetings = meetings;
        this.ground = ground;
    }

    public void move(ActionItemId id, ActionState to, @Nullable String because, Actor actor) {
        ActionItem item = require(id, actor);
        Map<String, String> before = item.facts();
        item.move(to, because, actor.account(), ground.clock().instant());
        ground.audit().changed(actor, Subject.of("action-item", id), before, item.facts());
    }

    /** Done, says somebody who holds a good link to it; whoever calls this has looked at the link. */
    public void doneByLink(ActionItemId id) {
        ActionItem item = items.findById(id).orElseThrow(NotFound::new);
        Map<String, String> before = item.facts();
        item.move(ActionState.DONE, null, null, ground.clock().instant());
        ground.audit().changed(null, Subject.of("action-item", id), before, item.facts());
    }

    /** Only for those who may move it. */
    public ActionItem require(ActionItemId id, Actor actor) {
        ActionItem item = items.findById(id).orElseThrow(NotFound::new);
        Meeting meeting = meetings.findById(item.meeting())
                .filter(m -> m.state() == MeetingState.LOGGED
                        || actor.organizations().contains(m.owner()))
                .orElseThrow(NotFound::new);
        Access.require(
                actor,
                Action.CLOSE_ACTION_ITEM,
                MeetingService.holders(meeting).promisedBy(item.organization(), ground.gazetteer()));
        return item;
    }
}
