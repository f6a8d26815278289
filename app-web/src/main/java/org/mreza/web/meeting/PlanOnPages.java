package org.mreza.web.meeting;

import java.time.Clock;
import java.util.List;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.invitation.Invitee;
import org.mreza.domain.meeting.planning.PlanQueries;
import org.mreza.domain.meeting.planning.PlanView;
import org.mreza.domain.meeting.planning.PlanningSeries;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What pages of meetings and series tell of plans. */
@Component
class PlanOnPages {

    private final PlanQueries plans;
    private final PlanningSeries series;
    private final MeetingRights rights;
    private final ExpectedAttendance attendance;
    private final Clock clock;

    PlanOnPages(
            PlanQueries plans,
            PlanningSeries series,
            MeetingRights rights,
            ExpectedAttendance attendance,
            Clock clock) {
        this.plans = plans;
        this.series = series;
        this.rights = rights;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** A meeting that is still to be held shows its plan; what is being written of it is not for everybody yet. */
    void ofMeeting(MeetingView meeting, Actor actor, Model model) {
        boolean planned = meeting.head().state() == MeetingState.PLANNED;
        PlanView plan = plans.show(meeting.head().id(), actor).orElse(null);
        boolean hasPlan = plan != null;
        model.addAttribute("plan", plan);
        model.addAttribute("ahead", planned && plan != null && plan.isAhead(clock.instant()));
        model.addAttribute("mayPlan", planned && rights.may(Action.PLAN_MEETING, meeting, actor));
        model.addAttribute("mayInvite", hasPlan && rights.may(Action.INVITE_PEOPLE, meeting, actor));
        model.addAttribute("mayReceive", planned && rights.may(Action.CHECK_IN_PEOPLE, meeting, actor));
    }

    /** Names of invitees are for those who receive them only. */
    List<Invitee> expected(MeetingView meeting, Actor actor) {
        boolean planned = meeting.head().state() == MeetingState.PLANNED;
        return planned && rights.may(Action.CHECK_IN_PEOPLE, meeting, actor)
                ? attendance.of(meeting.head().id())
                : List.of();
    }

    void ofSeries(String slug, Actor actor, Model model) {
        PlanQueries.Rhythm rhythm = plans.rhythm(slug, actor).orElseThrow(NotFound::new);
        model.addAttribute("rhythm", rhythm);
        model.addAttribute("mayPlanSeries", series.mayChange(rhythm, actor));
        model.addAttribute("mayPlan", Access.offers(actor, Action.PLAN_MEETING));
    }
}
