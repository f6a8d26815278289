package org.mreza.web.meeting.invitation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.invitation.Answer;
import org.mreza.domain.meeting.invitation.InvitingPeople;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
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

/** Who is invited, and what they answered, for those who invite. */
@Controller
class InviteeController {

    private final InvitingPeople inviting;
    private final InviteePage page;

    InviteeController(InvitingPeople inviting, InviteePage page) {
        this.inviting = inviting;
        this.page = page;
    }

    @GetMapping("/meetings/{id}/invitees")
    String index(
            @PathVariable MeetingId id,
            @RequestParam(required = false) @Nullable String answer,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Reader reader,
            Model model) {
        return page.show(id, new InviteForm(), answer, cursor, actor, reader, model);
    }

    @PostMapping("/meetings/{id}/invitees")
    String add(
            @PathVariable MeetingId id,
            @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        inviting.mayInvite(id, actor);
        try {
            int added = page.add(id, form, errors, actor);
            if (!errors.hasErrors()) {
                flash.addFlashAttribute("saved", added == 0 ? "invite.nobody-new" : "invite.added");
                return "redirect:/meetings/" + id + "/invitees";
            }
        } catch (RuleBroken broken) {
            if (broken.field() == null) throw broken;
            Rules.reject(errors, broken);
        }
        response.setStatus(422);
        return page.show(id, form, null, null, actor, reader, model);
    }

    @PostMapping("/meetings/{id}/invitations")
    String send(@PathVariable MeetingId id, Actor actor, RedirectAttributes flash) {
        int sent = inviting.send(id, actor);
        flash.addFlashAttribute("saved", sent == 0 ? "invite.nobody-to-write" : "invite.sent");
        return "redirect:/meetings/" + id + "/invitees";
    }

    @PostMapping("/meetings/{id}/invitees/{invitee}/removal")
    String remove(@PathVariable MeetingId id, @PathVariable String invitee, Actor actor, RedirectAttributes flash) {
        inviting.remove(id, id(invitee), actor);
        flash.addFlashAttribute("saved", "invite.removed");
        return "redirect:/meetings/" + id + "/invitees";
    }

    @PostMapping("/meetings/{id}/invitees/{invitee}/answer")
    String note(
            @PathVariable MeetingId id,
            @PathVariable String invitee,
            @RequestParam(defaultValue = "NONE") Answer answer,
            Actor actor,
            RedirectAttributes flash) {
        inviting.note(id, id(invitee), answer, actor);
        flash.addFlashAttribute("saved", "invite.noted");
        return "redirect:/meetings/" + id + "/invitees";
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
