package org.mreza.domain.meeting.invitation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.meeting.Meeting;
import org.mreza.domain.meeting.planning.PlannedMeetings;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers who is to be invited, sends the letters, and notes what was answered by other ways. */
@Service
@Transactional
public class InvitingPeople {

    private final PlannedMeetings meetings;
    private final Invitees invitees;
    private final Addressees addressees;
    private final InvitationLetters letters;
    private final Places places;

    InvitingPeople(
            PlannedMeetings meetings,
            Invitees invitees,
            Addressees addressees,
            InvitationLetters letters,
            Places places) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.addressees = addressees;
        this.letters = letters;
        this.places = places;
    }

    /** For those who may see who is invited. */
    @Transactional(readOnly = true)
    public List<Invitee> list(MeetingId id, Actor actor) {
        mayInvite(id, actor);
        return invitees.of(id);
    }

    /** Refuses whoever may not invite people to this meeting; a draft of others is not found. */
    @Transactional(readOnly = true)
    public void mayInvite(MeetingId id, Actor actor) {
        meetings.require(id, Action.INVITE_PEOPLE, actor);
    }

    public int addOrganization(MeetingId id, OrganizationId organization, Actor actor) {
        return add(id, actor, addressees.of(List.of(organization)));
    }

    public int addSeat(MeetingId id, OrganizationId organization, int position, Actor actor) {
        return add(id, actor, addressees.seat(organization, position));
    }

    public int addGroup(MeetingId id, Addressees.Group group, Actor actor) {
        return add(id, actor, addressees.of(addressees.group(group, Invitees.MOST + 1)));
    }

    public int addTyped(MeetingId id, String typed, Actor actor) {
        TypedAddresses read = TypedAddresses.read(typed, invitees.languageOf(id));
        if (!read.unreadable().isEmpty())
            throw RuleBroken.at(
                    "addresses",
                    "invite.addresses.unreadable",
                    cut(read.unreadable().get(0)));
        return add(id, actor, addressees.known(read.people()));
    }

    /** How many would be put on the list of another meeting; nobody for those who may not see the list. */
    @Transactional(readOnly = true)
    public int again(MeetingId last, Actor actor) {
        return meetings.may(last, Action.INVITE_PEOPLE, actor) ? asBefore(last).size() : 0;
    }

    /** Puts those on the list who were invited to an earlier meeting; nobody gets a letter by this. */
    public int addThoseOf(MeetingId last, MeetingId id, Actor actor) {
        meetings.require(last, Action.INVITE_PEOPLE, actor);
        return add(id, actor, asBefore(last));
    }

    private List<Addressee> asBefore(MeetingId last) {
        return invitees.of(last).stream()
                .filter(who -> !who.guest())
                .map(who ->
                        new Addressee(who.organization(), who.municipality(), who.name(), who.email(), who.language()))
                .toList();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(80, text.length()));
    }

    private int add(MeetingId id, Actor actor, List<Addressee> people) {
        require(id, actor);
        invitees.lock(id);
        int added = invitees.add(id, people, meetings.now());
        if (invitees.count(id) > Invitees.MOST) throw RuleBroken.at("addresses", "invite.too-many", Invitees.MOST);
        log(id, actor, "added", added);
        return added;
    }

    /** Writes to everybody who got no letter yet; answers how many. */
    public int send(MeetingId id, Actor actor) {
        require(id, actor);
        invitees.lock(id);
        List<Invitee> people = invitees.toInvite(id);
        letters.write("meeting-invitation", id, people);
        invitees.invited(people.stream().map(Invitee::id).toList(), meetings.now());
        log(id, actor, "invited", people.size());
        return people.size();
    }

    /** Takes somebody out; who has a letter gets another that takes the meeting out of the calendar. */
    public void remove(MeetingId id, UUID invitee, Actor actor) {
        require(id, actor);
        invitees.lock(id);
        Invitee who = of(id, invitee);
        if (!invitees.remove(id, invitee)) throw new RuleBroken("invite.is-here");
        if (who.invitedAt() != null) letters.withdrawn(who);
        places.fill(id);
        log(id, actor, "removed", 1);
    }

    private Invitee of(MeetingId id, UUID invitee) {
        return invitees.find(invitee).filter(i -> i.meeting().equals(id)).orElseThrow(NotFound::new);
    }

    /** What was answered by telephone, say; who comes instead stays as it was said. */
    public void note(MeetingId id, UUID invitee, Answer answer, Actor actor) {
        require(id, actor);
        invitees.lock(id);
        Invitee who = of(id, invitee);
        Answer noted = answer == Answer.WAITING ? who.wish() : answer;
        places.answer(who, noted, noted == Answer.SUBSTITUTE ? who.substitute() : null);
        log(id, actor, "noted", 1);
    }

    private Meeting require(MeetingId id, Actor actor) {
        Meeting meeting = meetings.require(id, Action.INVITE_PEOPLE, actor);
        meeting.requirePlanned();
        return meeting;
    }

    /** How many, never who. */
    private void log(MeetingId id, Actor actor, String what, int number) {
        if (number == 0) return;
        meetings.audit()
                .changed(
                        actor, Subject.of("meeting", id), Map.of(), Map.of("invitees-" + what, String.valueOf(number)));
    }
}
