package org.mreza.web.meeting.action;

import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.action.DependingActionItems;
import org.mreza.domain.shared.ActionItemId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an action item waits for. */
@Controller
class ActionDependencyController {

    private final DependingActionItems items;

    ActionDependencyController(DependingActionItems items) {
        this.items = items;
    }

    @PostMapping("/action-items/{id}/dependencies")
    String create(@PathVariable ActionItemId id, @RequestParam ActionItemId on, Actor actor, RedirectAttributes flash) {
        items.waitFor(id, on, actor);
        flash.addFlashAttribute("saved", "action.saved");
        return "redirect:/action-items/" + id + "#depends";
    }

    @PostMapping("/action-items/{id}/dependencies/{on}/removal")
    String destroy(
            @PathVariable ActionItemId id, @PathVariable ActionItemId on, Actor actor, RedirectAttributes flash) {
        items.noLongerWaitFor(id, on, actor);
        flash.addFlashAttribute("saved", "action.saved");
        return "redirect:/action-items/" + id + "#depends";
    }
}
