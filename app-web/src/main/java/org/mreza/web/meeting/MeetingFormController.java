package org.mreza.web.meeting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.mreza.domain.access.Actor;
import org.mreza.domain.draft.Drafts;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.MeetingConflict;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.MeetingRecord;
import org.mreza.domain.meeting.MeetingService;
import org.mreza.domain.meeting.MeetingSheet;
import org.mreza.domain.meeting.MovingActionItems;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
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

    private static final String NEW = "/meetings/new";

    private final MeetingService meetings;
    private final MeetingFormPage page;
    private final MeetingRowActions rows;
    private final MovingActionItems promises;
    private final Drafts drafts;

    MeetingFormController(
            MeetingService meetings,
            MeetingFormPage page,
            MeetingRowActions rows,
            MovingActionItems promises,
            Drafts drafts) {
        this.meetings = meetings;
        this.page = page;
        this.rows = rows;
        this.promises = promises;
        this.drafts = drafts;
    }

    @GetMapping(NEW)
    String newForm(Actor actor, Reader reader, Model model) {
        page.requireLogging(actor);
        return page.show(model, page.restored(NEW, actor, model, () -> page.empty(actor, reader)), null, actor);
    }

    @PostMapping("/meetings")
    String create(
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            @RequestParam(name = "do", defaultValue = "enter") String button,
            Actor actor,
            @ModelAttribute(name = "reader", binding = false) Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        page.requireLogging(actor);
        if (!MeetingFormPage.saves(button)) return rearrange(button, form, errors, null, actor, model, reader);
        rows.pending(form, errors);
        Function<MeetingNames, MeetingRecord> entry = page.check(form, errors);
        if (errors.hasErrors()) return page.invalid(model, form, null, actor, response);
        boolean logged = button.equals("save");
        try {
            MeetingId id = meetings.create(page.key(form), actor, logged, entry);
            drafts.discard(actor, NEW);
            return page.saved(id, button, flash);
        } catch (RuleBroken broken) {
            MeetingFormPage.reject(errors, broken);
            return page.invalid(model, form, null, actor, response);
        }
    }

    @GetMapping("/meetings/{id}/edit")
    String edit(@PathVariable MeetingId id, Actor actor, Reader reader, Model model) {
        var sheet = meetings.open(id, actor);
        MeetingForm form = page.restored(address(id), actor, model, () -> page.of(sheet, reader));
        return page.show(model, form, sheet, actor);
    }

    @PostMapping("/meetings/{id}")
    String update(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            @RequestParam(name = "do", defaultValue = "enter") String button,
            Actor actor,
            @ModelAttribute(name = "reader", binding = false) Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!MeetingFormPage.saves(button)) return rearrange(button, form, errors, id, actor, model, reader);
        rows.pending(form, errors);
        Function<MeetingNames, MeetingRecord> entry = page.check(form, errors);
        if (errors.hasErrors()) return page.invalid(model, form, meetings.open(id, actor), actor, response);
        try {
            meetings.save(id, actor, button.equals("save"), form.seen(), entry);
            drafts.discard(actor, address(id));
            return page.saved(id, button, flash);
        } catch (MeetingConflict conflict) {
            return page.conflict(model, form, meetings.open(id, actor), conflict, actor, response);
        } catch (RuleBroken broken) {
            MeetingFormPage.reject(errors, broken);
            return page.invalid(model, form, meetings.open(id, actor), actor, response);
        }
    }

    private String rearrange(
            String button,
            MeetingForm form,
            BindingResult errors,
            @org.jspecify.annotations.Nullable MeetingId id,
            Actor actor,
            Model model,
            Reader reader) {
        MeetingSheet sheet = id == null ? null : meetings.open(id, actor);
        page.checkIds(form, errors);
        if (button.startsWith("done:")) done(button.substring(5), actor);
        else if (sheet == null || !PartChoice.choose(button, form, page.of(sheet, reader))) rows.apply(button, form);
        MeetingFormPage.forget(errors, model);
        return page.show(model, form, sheet, actor);
    }

    /** A promise that is gone by now does not take what was typed with it. */
    private void done(String promise, Actor actor) {
        try {
            promises.move(ActionItemId.of(promise), ActionState.DONE, null, actor);
        } catch (NotFound gone) {
            // The form is shown again, without it.
        }
    }

    @PostMapping("/meetings/{id}/deletion")
    String destroy(@PathVariable MeetingId id, Actor actor, RedirectAttributes flash) {
        meetings.discard(id, actor);
        drafts.discard(actor, address(id));
        flash.addFlashAttribute("saved", "meeting.deleted");
        return "redirect:/meetings";
    }

    private static String address(MeetingId id) {
        return "/meetings/" + id + "/edit";
    }
}
