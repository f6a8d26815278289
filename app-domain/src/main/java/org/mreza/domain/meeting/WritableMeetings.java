package org.mreza.domain.meeting;

import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds meetings for those who write what stands beside the record: papers, news. */
@Service
@Transactional(readOnly = true)
public class WritableMeetings {

    private final Meetings meetings;
    private final ApprovedMinutes approved;
    private final MeetingGround ground;

    WritableMeetings(Meetings meetings, ApprovedMinutes approved, MeetingGround ground) {
        this.meetings = meetings;
        this.approved = approved;
        this.ground = ground;
    }

    /** A meeting that the actor may edit. */
    public Meeting require(MeetingId id, Actor actor) {
        Meeting meeting = visible(id, actor);
        Access.require(
                actor, Action.EDIT_MEETING, MeetingService.holders(meeting).target(ground.gazetteer()));
        return meeting;
    }

    /** Whether its minutes are approved: what belongs to the record neither comes nor goes any more. */
    public boolean areApproved(MeetingId id) {
        return approved.contain(id);
    }

    /** A meeting of an organization for which the actor may do this. */
    public Meeting requireOwn(MeetingId id, Action action, Actor actor) {
        Meeting meeting = visible(id, actor);
        Access.require(actor, action, Target.of(meeting.owner()));
        return meeting;
    }

    /** Whether {@link #requireOwn} would answer it. */
    public boolean mayOwn(MeetingId id, Action action, Actor actor) {
        return Access.allows(actor, action, Target.of(visible(id, actor).owner()));
    }

    private Meeting visible(MeetingId id, Actor actor) {
        return meetings.findById(id)
                .filter(m ->
                        m.state() != MeetingState.DRAFT || actor.organizations().contains(m.owner()))
                .orElseThrow(NotFound::new);
    }
}
