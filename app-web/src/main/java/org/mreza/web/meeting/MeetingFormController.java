package org.mreza.web.meeting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingConflict;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.MeetingRecord;
import org.mreza.domain.meeting.MeetingService;
import org.mreza.domain.meeting.MeetingSheet;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.RuleBroken;
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

/** Logging a meeting: one screen of five parts. */
@Controller
class MeetingFormController {

    private final MeetingService meetings;
    private final MeetingFormOpening opening;
    private final MeetingFormButtons buttons;
    private final MeetingFormPage page;
    private final MeetingFormAnswers answers;

    MeetingFormController(
            MeetingService meetings,
            MeetingFormOpening opening,
            MeetingFormButtons buttons,
            MeetingFormPage page,
            MeetingFormAnswers answers) {
        this.meetings = meetings;
        this.opening = opening;
        this.buttons = buttons;
        this.page = page;
        this.answers = answers;
    }

    @GetMapping("/meetings/new")
    String newForm(Actor actor, Reader reader, Model model) {
        MeetingFormOpening.requireLogging(actor);
        return page.show(model, opening.empty(actor, reader, model), null, actor);
    }

    @PostMapping("/meetings")
    String create(
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            @RequestParam(name = "do", defaultValue = "enter") String button,
            Actor actor,
            Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        MeetingFormOpening.requireLogging(actor);
        if (!MeetingFormButtons.saves(button)) return rearrange(button, form, errors, null, actor, model, reader);
        Function<MeetingNames, MeetingRecord> entry = buttons.entry(form, errors);
        if (errors.hasErrors()) return answers.invalid(model, form, null, actor, response);
        boolean logged = button.equals("save");
        try {
            MeetingId id = meetings.create(key(form), actor, logged, entry);
            opening.discard(null, actor);
            return answers.saved(id, button, flash);
        } catch (RuleBroken broken) {
            Rules.reject(errors, broken);
            return answers.invalid(model, form, null, actor, response);
        }
    }

    @GetMapping("/meetings/{id}/edit")
    String edit(@PathVariable MeetingId id, Actor actor, Reader reader, Model model) {
        MeetingSheet sheet = meetings.open(id, actor);
        return page.show(model, opening.of(sheet, actor, reader, model), sheet, actor);
    }

    @PostMapping("/meetings/{id}")
    String update(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            @RequestParam(name = "do", defaultValue = "enter") String button,
            Actor actor,
            Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!MeetingFormButtons.saves(button)) return rearrange(button, form, errors, id, actor, model, reader);
        Function<MeetingNames, MeetingRecord> entry = buttons.entry(form, errors);
        if (errors.hasErrors()) return answers.invalid(model, form, meetings.open(id, actor), actor, response);
        try {
            meetings.save(id, actor, button.equals("save"), form.seen(), entry);
            opening.discard(id, actor);
            return answers.saved(id, button, flash);
        } catch (MeetingConflict conflict) {
            return answers.conflict(model, form, meetings.open(id, actor), conflict, actor, response);
        } catch (RuleBroken broken) {
            Rules.reject(errors, broken);
            return answers.invalid(model, form, meetings.open(id, actor), actor, response);
        }
    }

    private String rearrange(
            String button,
            MeetingForm form,
            BindingResult errors,
            @Nullable MeetingId id,
            Actor actor,
            Model model,
            Reader reader) {
        MeetingSheet sheet = id == null ? null : meetings.open(id, actor);
        buttons.rearrange(button, form, errors, sheet, actor, reader);
        return answers.rearranged(model, form, errors, sheet, actor);
    }

    @PostMapping("/meetings/{id}/deletion")
    String destroy(@PathVariable MeetingId id, Actor actor, RedirectAttributes flash) {
        meetings.discard(id, actor);
        opening.discard(id, actor);
        flash.addFlashAttribute("saved", "meeting.deleted");
        return "redirect:/meetings";
    }

    private static UUID key(MeetingForm form) {
        try {
            return UUID.fromString(form.getSubmissionKey());
        } catch (IllegalArgumentException missing) {
            return UUID.randomUUID();
        }
    }
}
