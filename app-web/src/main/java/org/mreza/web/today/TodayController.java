package org.mreza.web.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Role;
import org.mreza.domain.meeting.MeetingFilter;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingRow;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.planning.PlanQueries;
import org.mreza.domain.organization.JoinQueries;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.proposal.ProposalQueries;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What needs me, and what happened in my network. */
@Controller
class TodayController {

    private static final int MOST = 20;
    private static final int COMING = 5;
    private static final MeetingFilter DRAFTS =
            new MeetingFilter(null, null, null, false, null, null, null, null, null, null, null, MeetingState.DRAFT);

    private final MeetingQueries meetings;
    private final OrganizationQueries organizations;
    private final Waiting waiting;
    private final PlanQueries plans;
    private final Clock clock;

    TodayController(
            MeetingQueries meetings,
            OrganizationQueries organizations,
            Waiting waiting,
            PlanQueries plans,
            Clock clock) {
        this.meetings = meetings;
        this.organizations = organizations;
        this.waiting = waiting;
        this.plans = plans;
        this.clock = clock;
    }

    /** What others wait for. */
    @Component
    record Waiting(JoinQueries joins, ProposalQueries proposals) {}

    @GetMapping("/today")
    String show(Actor actor, Reader reader, Model model) {
        LocalDate today = reader.day(clock.instant());
        boolean logs = Access.offers(actor, Action.LOG_MEETING);
        List<MeetingRow> drafts = logs ? drafts(actor) : List.of();
        List<MeetingView.ActionView> actions = meetings.promisedBy(actor, MOST);
        long asking = Access.offers(actor, Action.APPROVE_ORGANIZATION)
                ? waiting.joins().waitingCount(actor)
                : 0;
        model.addAttribute("today", today);
        model.addAttribute("drafts", drafts);
        model.addAttribute("actions", actions);
        int proposed =
                Access.offers(actor, Action.EDIT_SERVICE) ? waiting.proposals().waitingCount(actor) : 0;
        model.addAttribute("joins", asking);
        model.addAttribute("proposals", proposed);
        model.addAttribute("total", drafts.size() + actions.size() + asking + proposed);
        model.addAttribute("coming", plans.coming(actor, clock.instant(), COMING));
        model.addAttribute("recent", meetings.recent(6));
        model.addAttribute("mayLog", logs);
        actor.actingFor()
                .ifPresent(own -> model.addAttribute(
                        "own", organizations.byIds(List.of(own)).get(own)));
        model.addAttribute("manages", actor.has(Role.MANAGER));
        model.addAttribute("administers", actor.has(Role.ADMINISTRATOR));
        model.addAttribute("areas", TodayArea.of(actor, reader));
        return "today/show";
    }

    private List<MeetingRow> drafts(Actor actor) {
        return meetings.list(DRAFTS, actor, MeetingQueries.Order.NEWEST, null).rows().stream()
                .limit(MOST)
                .toList();
    }
}
