package org.mreza.domain.meeting.minutes;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.meeting.EditableMeetings;
import org.mreza.domain.meeting.Meeting;
import org.mreza.domain.meeting.MeetingGround;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the minute taker makes of the remarks; then the minutes are approved, and only added to. */
@Service
@Transactional
public class Deciding {

    private final EditableMeetings meetings;
    private final MinutesRecords minutes;
    private final Round round;
    private final CorrectionRound.Links links;
    private final MeetingGround ground;

    Deciding(
            EditableMeetings meetings,
            MinutesRecords minutes,
            Round round,
            CorrectionRound.Links links,
            MeetingGround ground) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.round = round;
        this.links = links;
        this.ground = ground;
    }

    /** Who was asked, and what they said. */
    @org.springframework.stereotype.Component
    record Round(Addressees addressees, Remarks remarks) {}

    /**
     * Decides a remark; an accepted correction goes into the statement.
     *
     * @throws NotFound when it is no remark of these minutes
     * @throws RuleBroken when it was decided before, or the statement is gone or says something else by now
     */
    public void decide(MeetingId id, UUID remarkId, Remark.State to, @Nullable String answer, Actor actor) {
        Meeting meeting = meetings.find(id, actor);
        Remark remark = round.remarks()
                .find(remarkId)
                .filter(r -> r.meeting().equals(id))
                .orElseThrow(NotFound::new);
        if (to == Remark.State.OPEN || (to == Remark.State.ACCEPTED && !remark.isCorrection()))
            throw new RuleBroken("meeting.minutes.decision.unknown");
        if (to == Remark.State.ANSWERED && answer == null) throw new RuleBroken("meeting.minutes.answer.missing");
        Instant now = ground.clock().instant();
        Map<String, String> before = meeting.facts();
        UUID statement = remark.statement();
        if (to == Remark.State.ACCEPTED
                && statement != null
                && !meeting.correct(statement, String.valueOf(remark.before()), remark.text(), now))
            throw new RuleBroken("meeting.minutes.statement.changed");
        if (!round.remarks().decide(remarkId, to, answer, actor.account(), now))
            throw new RuleBroken("meeting.minutes.decided-before");
        Map<String, String> after = meeting.facts();
        after.put("correction", to.name());
        ground.audit().changed(actor, Subject.of("meeting", id), before, after);
        tell(meetings.view(id, actor), remark);
    }

    /** Whoever said it is written to, with the link they have. */
    private void tell(MeetingView meeting, Remark remark) {
        round.addressees().of(meeting.head().id()).stream()
                .filter(a -> a.id().equals(remark.addressee()) && a.email() != null)
                .forEach(a -> {
                    Map<String, String> parameters = new HashMap<>();
                    parameters.put("link.1", a.id().toString());
                    parameters.put("meeting", meeting.head().title().forReader(a.language()));
                    links.outbox()
                            .post(new Letter("minutes-answer", String.valueOf(a.email()), a.language(), parameters));
                });
    }

    /**
     * Approves the minutes: from now on the record is not changed, and nobody's link takes remarks.
     *
     * @throws RuleBroken when the network cannot see the meeting yet, somebody's remark is not decided, or they are
     *     approved already
     */
    public void approve(MeetingId id, Actor actor, MinutesWriting writing) {
        Meeting meeting = meetings.find(id, actor);
        Access.require(actor, Action.EDIT_MEETING, Target.of(meeting.owner()));
        if (meeting.state() != MeetingState.LOGGED) throw new RuleBroken("meeting.minutes.log-first");
        Standing before = minutes.of(id);
        Instant now = ground.clock().instant();
        MeetingView view = meetings.view(id, actor);
        meeting.close(now);
        if (!minutes.approve(id, actor.account(), now)) throw new RuleBroken("meeting.minutes.approved-already");
        if (round.remarks().of(id).stream().anyMatch(Remark::isOpen))
            throw new RuleBroken("meeting.minutes.approve.open");
        minutes.keep(id, writing.of(view, MinutesVersion.Kind.APPROVED), actor.account(), now);
        round.addressees().forget(id);
        ground.audit()
                .changed(
                        actor,
                        Subject.of("meeting", id),
                        Map.of("minutes", before.state().name()),
                        Map.of("minutes", MinutesState.APPROVED.name()));
    }

    /**
     * Adds something to approved minutes.
     *
     * @throws RuleBroken when they are not approved yet: then the record itself is changed
     */
    public void add(MeetingId id, String text, Actor actor) {
        meetings.authorized(id, actor);
        if (!minutes.of(id).isApproved()) throw new RuleBroken("meeting.minutes.not-approved");
        minutes.add(id, text, actor.account(), ground.clock().instant());
        ground.audit().changed(actor, Subject.of("meeting", id), Map.of(), Map.of("addendum", text));
    }
}
