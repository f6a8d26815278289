package org.mreza.web.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingConflict;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingSheet;
import org.mreza.domain.meeting.minutes.Line;
import org.mreza.domain.shared.MeetingId;
import org.mreza.web.meeting.minutes.RecordLines;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the form answers: shown again with what is wrong, or with what others saved, or saved. */
@Component
class MeetingFormAnswers {

    private final MeetingFormPage page;
    private final MeetingQueries meetings;

    MeetingFormAnswers(MeetingFormPage page, MeetingQueries meetings) {
        this.page = page;
        this.meetings = meetings;
    }

    /** A form that is only rearranged is not judged yet. */
    String rearranged(Model model, MeetingForm form, BindingResult errors, @Nullable MeetingSheet sheet, Actor actor) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + errors.getObjectName());
        return page.show(model, form, sheet, actor);
    }

    String invalid(
            Model model, MeetingForm form, @Nullable MeetingSheet sheet, Actor actor, HttpServletResponse response) {
        response.setStatus(422);
        return page.show(model, form, sheet, actor);
    }

    /** Keeps what was typed, shows what the others saved, and can be sent again. */
    String conflict(
            Model model,
            MeetingForm form,
            MeetingSheet sheet,
            MeetingConflict conflict,
            Actor actor,
            HttpServletResponse response) {
        response.setStatus(409);
        conflict.parts()
                .forEach(part -> form.getVersions().put(part, sheet.versions().getOrDefault(part, 0)));
        model.addAttribute("conflict", conflict.parts());
        meetings.show(sheet.id(), actor).ifPresent(view -> {
            model.addAttribute("theirs", view);
            Map<MeetingPart, List<Line>> lines = RecordLines.of(view, MeetingFormPage.reader(model));
            lines.keySet().retainAll(conflict.parts());
            lines.keySet().retainAll(EnumSet.of(MeetingPart.WHAT, MeetingPart.PAPERS));
            model.addAttribute("theirLines", lines);
        });
        return page.show(model, form, sheet, actor);
    }

    String saved(MeetingId id, String button, RedirectAttributes flash) {
        if (button.equals("save")) {
            flash.addFlashAttribute("saved", "meeting.saved");
            return "redirect:/meetings/" + id;
        }
        flash.addFlashAttribute("saved", "meeting.saved-draft");
        String part = button.startsWith("save-part:") ? button.substring("save-part:".length()) : "";
        return "redirect:/meetings/" + id + "/edit" + (part.matches("[a-z]{2,8}") ? "#" + part : "");
    }
}
