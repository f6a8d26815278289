package org.mreza.web.meeting.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.meeting.AgendaKind;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.MeetingMode;
import org.mreza.domain.meeting.OrganizerRole;
import org.mreza.domain.meeting.invitation.InvitingPeople;
import org.mreza.domain.meeting.planning.NextMeeting;
import org.mreza.domain.meeting.planning.PlanningMeetings;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.SeriesId;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/** What the page of the form shows besides the form, and how it answers. */
@Component
class PlanPage {

    private static final Duration FARTHEST = Duration.ofDays(3660);

    private final PlanFilling filling;
    private final TypedNames names;
    private final NextMeeting next;
    private final InvitingPeople inviting;
    private final Clock clock;

    PlanPage(PlanFilling filling, TypedNames names, NextMeeting next, InvitingPeople inviting, Clock clock) {
        this.filling = filling;
        this.names = names;
        this.next = next;
        this.inviting = inviting;
        this.clock = clock;
    }

    /** What the selects of the form offer. */
    public record Choices(
            List<MeetingKind> kinds,
            List<MeetingMode> modes,
            List<OrganizerRole> roles,
            List<AgendaKind> items,
            List<Language> languages) {

        static final Choices ALL = new Choices(
                List.of(MeetingKind.values()),
                List.of(MeetingMode.values()),
                List.of(OrganizerRole.values()),
                List.of(AgendaKind.values()),
                List.of(Language.values()));
    }

    /** Only for somebody who acts for an organization, as one of those who may plan its meetings. */
    void requirePlanning(Actor actor) {
        Access.requireSomewhere(actor, Action.PLAN_MEETING);
        actor.actingFor().ifPresent(own -> Access.require(actor, Action.PLAN_MEETING, Target.of(own)));
    }

    /** An empty form, or one with what follows from the last meeting of the series. */
    PlanForm begun(@Nullable String series, Actor actor, Reader reader, Model model) {
        if (series == null) return filling.empty(actor, reader);
        NextMeeting.Proposal proposal = next.after(SeriesId.of(series), actor, reader.day(clock.instant()))
                .orElseThrow(NotFound::new);
        following(proposal.last(), actor, model);
        return filling.next(proposal, reader);
    }

    /** The meeting before this one, and how many could be invited again. */
    void following(@Nullable MeetingId last, Actor actor, Model model) {
        model.addAttribute("last", last);
        model.addAttribute("again", last == null ? 0 : inviting.again(last, actor));
    }

    void inviteAgain(MeetingId last, MeetingId id, Actor actor) {
        if (inviting.again(last, actor) > 0) inviting.addThoseOf(last, id, actor);
    }

    PlanForm of(PlanningMeetings.Sheet sheet, Reader reader) {
        return filling.of(sheet, reader);
    }

    PlanEntry check(PlanForm form, Errors errors, boolean isNew) {
        PlanEntry entry = new PlanEntry(form, errors, names);
        entry.check();
        if (entry.timing() != null) {
            Instant starts = entry.timing().startsAt();
            if (isNew && starts.isBefore(clock.instant())) errors.rejectValue("held", "plan.held.past");
            if (starts.isAfter(clock.instant().plus(FARTHEST))) errors.rejectValue("held", "plan.held.too-far");
        }
        return entry;
    }

    String rearrange(String button, PlanForm form, BindingResult errors, Model model, @Nullable MeetingId id) {
        PlanRowActions.apply(button, form);
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + errors.getObjectName());
        return show(model, form, id);
    }

    String show(Model model, PlanForm form, @Nullable MeetingId id) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("choices", Choices.ALL);
        return "meeting/planning/form";
    }

    String invalid(Model model, PlanForm form, @Nullable MeetingId id, HttpServletResponse response) {
        response.setStatus(422);
        return show(model, form, id);
    }
}
