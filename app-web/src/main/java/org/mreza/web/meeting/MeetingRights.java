package org.mreza.web.meeting;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.meeting.MeetingHolders;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.minutes.MinutesRecords;
import org.mreza.domain.meeting.minutes.Standing;
import org.mreza.domain.meeting.planning.PlaceZone;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.stereotype.Component;

/** Which buttons a meeting's page offers; the services decide again. */
@Component
public class MeetingRights {

    private final Gazetteer gazetteer;
    private final MinutesRecords minutes;
    private final Clock clock;

    MeetingRights(Gazetteer gazetteer, MinutesRecords minutes, Clock clock) {
        this.gazetteer = gazetteer;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** How the minutes stand; approved ones are not edited. */
    public Standing standing(MeetingId meeting) {
        return minutes.of(meeting);
    }

    /** What was said and agreed is for the network once the meeting is logged. */
    public boolean readsRecord(MeetingView meeting, Actor actor) {
        return meeting.head().state() == MeetingState.LOGGED
                || actor.organizations().contains(meeting.head().owner());
    }

    /** Whether its first day is still to come, by the clocks of its place: nobody was there yet. */
    public boolean isAhead(MeetingView.Head meeting) {
        return meeting.isAhead(PlaceZone.today(meeting.place().municipality(), gazetteer, clock.instant()));
    }

    public boolean mayEdit(MeetingView meeting, Actor actor) {
        return meeting.head().state() != MeetingState.CANCELLED && may(Action.EDIT_MEETING, meeting, actor);
    }

    /** What may be added to the papers of a meeting and taken away again. */
    public enum Papers {
        NONE,
        PHOTOGRAPHS,
        ALL
    }

    /** After approval photographs only: they are the news's. */
    public Papers papers(MeetingView meeting, Standing standing, Actor actor) {
        MeetingView.Head head = meeting.head();
        if (!standing.isApproved()) return mayEdit(meeting, actor) ? Papers.ALL : Papers.NONE;
        return Access.allows(actor, Action.PUBLISH_NEWS, Target.of(head.owner())) ? Papers.PHOTOGRAPHS : Papers.NONE;
    }

    boolean may(Action action, MeetingView meeting, Actor actor) {
        return Access.allows(actor, action, holders(meeting).target(gazetteer));
    }

    /** The action items that the actor may move. */
    Set<ActionItemId> movable(MeetingView meeting, Actor actor) {
        MeetingHolders held = holders(meeting);
        return meeting.actions().stream()
                .filter(action -> Access.allows(
                        actor,
                        Action.CLOSE_ACTION_ITEM,
                        held.promisedBy(
                                action.organization() == null
                                        ? null
                                        : action.organization().id(),
                                gazetteer)))
                .map(MeetingView.ActionView::id)
                .collect(Collectors.toSet());
    }

    private static MeetingHolders holders(MeetingView meeting) {
        Set<OrganizationId> organizations = new HashSet<>();
        organizations.add(meeting.head().owner());
        meeting.organizers().forEach(o -> organizations.add(o.organization().id()));
        return new MeetingHolders(organizations, meeting.head().place().municipality());
    }
}
