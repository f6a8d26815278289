package org.mreza.domain.meeting.invitation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.planning.MeetingPlans;
import org.mreza.domain.meeting.planning.Timing;
import org.mreza.domain.shared.MeetingId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a plan goes into the calendars of invitees, as it stands when a letter leaves. */
@Service
@Transactional(readOnly = true)
public class CalendarDates {

    private final MeetingPlans plans;

    CalendarDates(MeetingPlans plans) {
        this.plans = plans;
    }

    /**
     * When it is, and how to join.
     *
     * @param sequence how often it was changed
     */
    public record Dates(
            MeetingId meeting, Timing timing, @Nullable String link, int sequence) {}

    public Optional<Dates> of(MeetingId meeting) {
        return plans.findById(meeting)
                .map(plan -> new Dates(meeting, plan.timing(), plan.gathering().link(), plan.sequence()));
    }
}
