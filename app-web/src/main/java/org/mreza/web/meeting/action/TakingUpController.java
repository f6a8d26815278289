package org.mreza.web.meeting.action;

import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.action.TakingUp;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.MeetingId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** At which later meetings an action item is taken up. */
@Controller
class TakingUpController {

    private final TakingUp items;

    TakingUpController(TakingUp items) {
        this.items = items;
    }

    @PostMapping("/action-items/{id}/meetings")
    String create(@PathVariable ActionItemId id, @RequestParam MeetingId at, Actor actor, RedirectAttributes flash) {
        items.takeUp(id, at, actor);
        flash.addFlashAttribute("saved", "action.saved");
        return "redirect:/action-items/" + id + "#chain";
    }

    @PostMapping("/action-items/{id}/meetings/{at}/removal")
    String destroy(@PathVariable ActionItemId id, @PathVariable MeetingId at, Actor actor, RedirectAttributes flash) {
        items.notTakeUp(id, at, actor);
        flash.addFlashAttribute("saved", "action.saved");
        return "redirect:/action-items/" + id + "#chain";
    }
}
