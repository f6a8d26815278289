package org.mreza.domain.meeting.invitation;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.meeting.Meeting;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.planning.MeetingPlans;
import org.mreza.domain.meeting.planning.Planned;
import org.mreza.domain.meeting.planning.PlannedMeetings;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets invitees answer by the link in their letter, until the meeting has ended. */
@Service
@Transactional
public class AnsweringInvitations {

    private static final int LONGEST_NAME = 200;

    private final Invitees invitees;
    private final PlannedMeetings meetings;
    private final MeetingPlans plans;
    private final Places places;
    private final Clock clock;

    AnsweringInvitations(Invitees invitees, PlannedMeetings meetings, MeetingPlans plans, Places places, Clock clock) {
        this.invitees = invitees;
        this.meetings = meetings;
        this.plans = plans;
        this.places = places;
        this.clock = clock;
    }

    /** What a link is about. */
    public record Asked(Invitee invitee, Planned plan) {}

    /** What the link leads to; empty once the meeting has ended or was called off. Looking changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Asked> behind(String token) {
        return invitees.findByTokenHash(LinkTokens.hash(token))
                .flatMap(this::asked)
                .filter(asked -> clock.instant().isBefore(asked.plan().timing().endsAt()));
    }

    private Optional<Asked> asked(Invitee invitee) {
        Meeting meeting = meetings.find(invitee.meeting());
        if (meeting.state() != MeetingState.PLANNED) return Optional.empty();
        return plans.findById(meeting.id())
                .map(plan -> new Asked(invitee, plan.of(meeting.what(), meetings.agenda(meeting.id()))));
    }

    /**
     * Answers; the same again changes nothing.
     *
     * @throws NotFound when the link is not good any more
     */
    public Answer answer(String token, Answer answer, @Nullable String substitute) {
        Asked asked = behind(token).orElseThrow(NotFound::new);
        if (answer == Answer.NONE || answer == Answer.WAITING) throw RuleBroken.at("answer", "invite.answer.missing");
        if (answer == Answer.SUBSTITUTE && substitute == null)
            throw RuleBroken.at("substitute", "invite.substitute.missing");
        String name = answer == Answer.SUBSTITUTE ? substitute : null;
        if (name != null && name.length() > LONGEST_NAME)
            throw RuleBroken.at("substitute", "invite.substitute.too-long", LONGEST_NAME);
        return places.answer(asked.invitee(), answer, name);
    }
}
