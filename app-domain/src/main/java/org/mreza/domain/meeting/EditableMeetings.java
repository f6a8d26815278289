package org.mreza.domain.meeting;

import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Finds a meeting for somebody who writes its record. */
@Component
public class EditableMeetings {

    private final Meetings meetings;
    private final MeetingQueries queries;
    private final ApprovedMinutes approved;
    private final MeetingGround ground;

    EditableMeetings(Meetings meetings, MeetingQueries queries, ApprovedMinutes approved, MeetingGround ground) {
        this.meetings = meetings;
        this.queries = queries;
        this.approved = approved;
        this.ground = ground;
    }

    /**
     * @throws NotFound when there is none whose record the actor may read
     * @throws org.mreza.domain.access.Refused when the actor may only read it
     * @throws RuleBroken when its minutes are approved
     */
    public Meeting find(MeetingId id, Actor actor) {
        Meeting meeting = authorized(id, actor);
        if (approved.contain(id)) throw new RuleBroken("meeting.minutes.frozen");
        return meeting;
    }

    /** The same also when its minutes are approved. */
    public Meeting authorized(MeetingId id, Actor actor) {
        Meeting meeting = meetings.findById(id)
                .filter(m -> m.state() == MeetingState.LOGGED
                        || actor.organizations().contains(m.owner()))
                .orElseThrow(NotFound::new);
        Access.require(
                actor, Action.EDIT_MEETING, MeetingService.holders(meeting).target(ground.gazetteer()));
        if (meeting.state() == MeetingState.CANCELLED) throw new RuleBroken("plan.is-cancelled");
        return meeting;
    }

    /** What it says, for somebody who may write it. */
    public MeetingView view(MeetingId id, Actor actor) {
        find(id, actor);
        return queries.show(id, actor).orElseThrow(NotFound::new);
    }
}
