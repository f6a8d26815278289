package org.mreza.web.meeting.minutes;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.minutes.CorrectionRound;
import org.mreza.domain.meeting.minutes.Deciding;
import org.mreza.domain.meeting.minutes.Remark;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Rules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The round of corrections: sends the draft, decides what comes back, approves, and adds what is said later. */
@Controller
class RoundController {

    private static final int LONGEST = 10000;

    private final CorrectionRound round;
    private final Deciding deciding;
    private final MinutesPage page;
    private final KeptWords words;

    RoundController(CorrectionRound round, Deciding deciding, MinutesPage page, KeptWords words) {
        this.round = round;
        this.deciding = deciding;
        this.page = page;
        this.words = words;
    }

    @PostMapping("/meetings/{id}/minutes/round")
    String send(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") RoundForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CorrectionRound.Order order = form.order(errors);
        if (order != null) {
            try {
                round.send(id, actor, order, words);
                return done(id, "meeting.minutes.sent", flash);
            } catch (RuleBroken broken) {
                if (broken.field() == null) throw broken;
                Rules.reject(errors, broken);
            }
        }
        response.setStatus(422);
        return page.show(id, form, actor, reader, model);
    }

    /** What cannot be decided so is said beside the remark, with the answer that was typed. */
    @PostMapping("/meetings/{id}/minutes/remarks/{remark}/decision")
    String decide(
            @PathVariable MeetingId id,
            @PathVariable UUID remark,
            @RequestParam Remark.State decision,
            @RequestParam(required = false) @Nullable String answer,
            Actor actor,
            Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String why = tooLong(answer, reader);
        if (why == null) {
            try {
                deciding.decide(id, remark, decision, answer, actor);
                return done(id, "meeting.minutes.decided", flash);
            } catch (RuleBroken broken) {
                why = reader.message(broken.messageKey(), broken.arguments().toArray());
            }
        }
        response.setStatus(422);
        model.addAttribute("undecided", remark);
        model.addAttribute("answer", answer);
        model.addAttribute("why", why);
        return page.show(id, null, actor, reader, model);
    }

    private static @Nullable String tooLong(@Nullable String text, Reader reader) {
        return text != null && text.length() > LONGEST ? reader.message("meeting.minutes.too-long") : null;
    }

    @PostMapping("/meetings/{id}/minutes/approval")
    String approve(@PathVariable MeetingId id, Actor actor, RedirectAttributes flash) {
        deciding.approve(id, actor, words);
        return done(id, "meeting.minutes.approved.flash", flash);
    }

    @PostMapping("/meetings/{id}/minutes/addenda")
    String add(
            @PathVariable MeetingId id,
            @RequestParam(required = false) @Nullable String text,
            Actor actor,
            Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String why = text == null ? reader.message("meeting.minutes.addendum.missing") : tooLong(text, reader);
        if (why == null && text != null) {
            deciding.add(id, text, actor);
            return done(id, "meeting.minutes.added", flash);
        }
        response.setStatus(422);
        model.addAttribute("addendum", text);
        model.addAttribute("addendumError", why);
        return page.show(id, null, actor, reader, model);
    }

    private static String done(MeetingId id, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("saved", message);
        return "redirect:/meetings/" + id + "/minutes";
    }
}
