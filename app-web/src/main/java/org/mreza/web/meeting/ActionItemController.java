package org.mreza.web.meeting;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.MovingActionItems;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.MeetingId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves an action item, on the meeting's page or from what needs me today. */
@Controller
class ActionItemController {

    private final MovingActionItems items;

    ActionItemController(MovingActionItems items) {
        this.items = items;
    }

    @PostMapping("/meetings/{meeting}/action-items/{id}/state")
    String move(
            @PathVariable MeetingId meeting,
            @PathVariable ActionItemId id,
            @RequestParam ActionState state,
            @RequestParam(required = false) @Nullable String because,
            @RequestParam(required = false) @Nullable String back,
            Actor actor,
            RedirectAttributes flash) {
        items.move(id, state, because, actor);
        flash.addFlashAttribute("saved", "meeting.action.moved");
        return "today".equals(back) ? "redirect:/today" : "redirect:/meetings/" + meeting + "#action-" + id;
    }
}
