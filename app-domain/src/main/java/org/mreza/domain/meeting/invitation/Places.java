package org.mreza.domain.meeting.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.planning.CapacityChanged;
import org.mreza.domain.meeting.planning.MeetingPlans;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the places of a meeting away in the order of the answers, and those given back to who has waited longest. */
@Component
class Places {

    private final Invitees invitees;
    private final MeetingPlans plans;
    private final InvitationLetters letters;
    private final Clock clock;

    Places(Invitees invitees, MeetingPlans plans, InvitationLetters letters, Clock clock) {
        this.invitees = invitees;
        this.plans = plans;
        this.letters = letters;
        this.clock = clock;
    }

    /** Who asks for a place when none is left, waits; also for somebody who comes instead. */
    Answer answer(Invitee asked, Answer answer, @Nullable String substitute) {
        invitees.lock(asked.meeting());
        Invitee who = invitees.find(asked.id()).orElseThrow(NotFound::new);
        Answer kept = answer;
        if (answer.comes() && !who.answer().comes() && free(who.meeting()) <= 0) kept = Answer.WAITING;
        String name = kept.wants() ? substitute : null;
        boolean same = kept == who.answer() && Objects.equals(name, who.substitute());
        if (!same) invitees.answered(who.id(), kept, name, clock.instant());
        fill(who.meeting());
        return kept;
    }

    /** Whoever has waited longest moves up, as long as there are places, and is told. */
    void fill(MeetingId meeting) {
        long free = free(meeting);
        while (free-- > 0) {
            Invitee next = invitees.firstWaiting(meeting).orElse(null);
            if (next == null) return;
            invitees.answered(next.id(), next.wish(), next.substitute(), clock.instant());
            if (next.email() != null) letters.write("meeting-place", meeting, List.of(next));
        }
    }

    /** In the transaction of the change. */
    @EventListener
    void resized(CapacityChanged changed) {
        invitees.lock(changed.meeting());
        fill(changed.meeting());
    }

    private long free(MeetingId meeting) {
        Integer capacity =
                plans.findById(meeting).orElseThrow(NotFound::new).gathering().capacity();
        return capacity == null ? Long.MAX_VALUE : capacity - invitees.coming(meeting);
    }
}
