package org.mreza.domain.meeting.invitation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.draft.Submissions;
import org.mreza.domain.meeting.Meeting;
import org.mreza.domain.meeting.planning.PlannedMeetings;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At the door: who of those expected is here, and who came besides. Doing it twice is as good as once. */
@Service
@Transactional
public class ReceivingGuests {

    /** Message: somebody of this name is on the list. */
    public static final String ON_LIST = "door.on-list";

    private static final int LONGEST_NAME = 200;

    private final PlannedMeetings meetings;
    private final Invitees invitees;
    private final Submissions submissions;

    ReceivingGuests(PlannedMeetings meetings, Invitees invitees, Submissions submissions) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.submissions = submissions;
    }

    /** What is asked for at the door. */
    public record Door(MeetingId id, LocalizedText title, List<Invitee> people) {}

    @Transactional(readOnly = true)
    public Door open(MeetingId id, Actor actor) {
        Meeting meeting = planned(id, actor);
        return new Door(id, meeting.what().title(), invitees.of(id));
    }

    /** Who is to stand in the record: those who were seen at the door, or if nobody looked, those who said yes. */
    @Transactional(readOnly = true)
    public List<Invitee> attendance(MeetingId id) {
        List<Invitee> all = invitees.of(id);
        List<Invitee> here = all.stream().filter(Invitee::isHere).toList();
        return here.isEmpty() ? all.stream().filter(i -> i.answer().comes()).toList() : here;
    }

    public void mark(MeetingId id, UUID invitee, boolean here, Actor actor) {
        require(id, actor);
        Invitee who = invitees.find(invitee).filter(i -> i.meeting().equals(id)).orElseThrow(NotFound::new);
        if (who.isHere() != here) invitees.here(who.id(), here ? meetings.now() : null);
    }

    /**
     * @param key of the form; sent again it adds nobody
     * @param another whether it is known that somebody on the list has the same name
     * @throws RuleBroken at {@code name} with {@link #ON_LIST} when somebody is on the list under it
     */
    public void guest(MeetingId id, UUID key, Guest guest, boolean another, Actor actor) {
        require(id, actor);
        if (guest.isNobody()) throw RuleBroken.at("name", "door.name.missing");
        requireShort("name", guest.who().name());
        requireShort("institution", guest.institution());
        submissions.once(key, actor, () -> {
            if (!another) requireNew(id, guest);
            UUID arrived = MeetingId.next().value();
            invitees.arrived(arrived, id, guest, meetings.now());
            return arrived.toString();
        });
    }

    private static void requireShort(String field, @Nullable String typed) {
        if (typed != null && typed.length() > LONGEST_NAME)
            throw RuleBroken.at(field, "invite.substitute.too-long", LONGEST_NAME);
    }

    private void requireNew(MeetingId id, Guest guest) {
        for (Invitee on : invitees.of(id))
            if (guest.maybe(on))
                throw RuleBroken.at("name", ON_LIST, on.label(guest.who().language()));
    }

    /** Only those may receive guests who are to, and only at a planned meeting. */
    public void require(MeetingId id, Actor actor) {
        planned(id, actor);
    }

    private Meeting planned(MeetingId id, Actor actor) {
        Meeting meeting = meetings.require(id, Action.CHECK_IN_PEOPLE, actor);
        meeting.requirePlanned();
        return meeting;
    }
}
