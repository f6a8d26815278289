package org.mreza.web.meeting.planning;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.planning.PlanningMeetings;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Rules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning a meeting, changing the plan, calling it off. */
@Controller
class PlanController {

    private static final int LONGEST_REASON = 500;

    private final PlanningMeetings planning;
    private final PlanPage page;

    PlanController(PlanningMeetings planning, PlanPage page) {
        this.planning = planning;
        this.page = page;
    }

    @GetMapping("/plans/new")
    String newForm(@RequestParam(required = false) @Nullable String series, Actor actor, Reader reader, Model model) {
        page.requirePlanning(actor);
        return page.show(model, page.begun(series, actor, reader, model), null);
    }

    @PostMapping("/plans")
    String create(
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            @RequestParam(name = "do", defaultValue = "save") String button,
            @RequestParam(required = false) @Nullable MeetingId after,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        page.requirePlanning(actor);
        page.following(after, actor, model);
        if (!button.equals("save")) return page.rearrange(button, form, errors, model, null);
        PlanEntry entry = page.check(form, errors, true);
        if (errors.hasErrors()) return page.invalid(model, form, null, response);
        try {
            MeetingId id = planning.plan(key(form), actor, entry::plan);
            if (after != null && form.isInviteAgain()) page.inviteAgain(after, id, actor);
            flash.addFlashAttribute("saved", "plan.saved");
            return "redirect:/meetings/" + id;
        } catch (RuleBroken broken) {
            Rules.reject(errors, broken);
            return page.invalid(model, form, null, response);
        }
    }

    private static UUID key(PlanForm form) {
        try {
            return UUID.fromString(form.getSubmissionKey());
        } catch (IllegalArgumentException missing) {
            return UUID.randomUUID();
        }
    }

    @GetMapping("/meetings/{id}/plan/edit")
    String edit(@PathVariable MeetingId id, Actor actor, Reader reader, Model model) {
        return page.show(model, page.of(planning.open(id, actor), reader), id);
    }

    @PostMapping("/meetings/{id}/plan")
    String update(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            @RequestParam(name = "do", defaultValue = "save") String button,
            Actor actor,
            Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        planning.open(id, actor);
        if (!button.equals("save")) return page.rearrange(button, form, errors, model, id);
        PlanEntry entry = page.check(form, errors, false);
        if (errors.hasErrors()) return page.invalid(model, form, id, response);
        try {
            planning.change(id, actor, form.getVersion(), entry::plan);
            flash.addFlashAttribute("saved", "plan.changed");
            return "redirect:/meetings/" + id;
        } catch (StaleVersion stale) {
            PlanForm saved = page.of(planning.open(id, actor), reader);
            model.addAttribute("theirs", SavedPlan.beside(form, saved, reader));
            form.setVersion(saved.getVersion());
            errors.reject("plan.stale");
            response.setStatus(409);
            return page.show(model, form, id);
        } catch (RuleBroken broken) {
            Rules.reject(errors, broken);
            return page.invalid(model, form, id, response);
        }
    }

    @PostMapping("/meetings/{id}/cancellation")
    String cancel(
            @PathVariable MeetingId id,
            @RequestParam(required = false) @Nullable String because,
            Actor actor,
            RedirectAttributes flash) {
        String reason = because == null ? null : because.substring(0, Math.min(LONGEST_REASON, because.length()));
        planning.cancel(id, reason, actor);
        flash.addFlashAttribute("saved", "plan.cancelled");
        return "redirect:/meetings/" + id;
    }
}
