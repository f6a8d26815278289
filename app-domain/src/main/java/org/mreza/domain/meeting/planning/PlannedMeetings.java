package org.mreza.domain.meeting.planning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.meeting.Meeting;
import org.mreza.domain.meeting.MeetingService;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.Meetings;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Component;

/** The meetings as those find them who plan them, invite to them and receive their guests. */
@Component
public class PlannedMeetings {

    private final Meetings meetings;
    private final Agendas agendas;
    private final Gazetteer gazetteer;
    private final Audit audit;
    private final Clock clock;

    PlannedMeetings(Meetings meetings, Agendas agendas, Gazetteer gazetteer, Audit audit, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.gazetteer = gazetteer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The meeting, for those who may do this to it.
     *
     * @throws NotFound for a draft of another organization
     * @throws org.mreza.domain.access.Refused when the actor may not do it to this meeting
     */
    public Meeting require(MeetingId id, Action action, Actor actor) {
        Meeting meeting = meetings.findById(id)
                .filter(m ->
                        m.state() != MeetingState.DRAFT || actor.organizations().contains(m.owner()))
                .orElseThrow(NotFound::new);
        Access.require(actor, action, MeetingService.holders(meeting).target(gazetteer));
        return meeting;
    }

    /** Whether there is this meeting, and the actor may do this to it. */
    public boolean may(MeetingId id, Action action, Actor actor) {
        return meetings.findById(id)
                .filter(m ->
                        m.state() != MeetingState.DRAFT || actor.organizations().contains(m.owner()))
                .filter(m ->
                        Access.allows(actor, action, MeetingService.holders(m).target(gazetteer)))
                .isPresent();
    }

    public Meeting find(MeetingId id) {
        return meetings.findById(id).orElseThrow(NotFound::new);
    }

    /** The agenda of a meeting, empty where none was written. */
    public Agenda agenda(MeetingId id) {
        return agendas.findById(id).orElseGet(() -> Agenda.of(id));
    }

    void save(Agenda agenda, List<AgendaItem> items) {
        agenda.become(items);
        agendas.save(agenda);
    }

    Meeting save(Meeting meeting) {
        return meetings.save(meeting);
    }

    public Audit audit() {
        return audit;
    }

    public Instant now() {
        return clock.instant();
    }
}
