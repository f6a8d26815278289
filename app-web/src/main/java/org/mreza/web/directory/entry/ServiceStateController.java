package org.mreza.web.directory.entry;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.ServiceService;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.ServiceId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing a service, and opening it again. */
@Controller
class ServiceStateController {

    private final ServiceService service;

    ServiceStateController(ServiceService service) {
        this.service = service;
    }

    /**
     * @param until its last day, as far as that is known
     * @param successor what it became
     */
    @PostMapping("/services/{slug}/closure")
    String close(
            @PathVariable String slug,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String successor,
            Actor actor,
            RedirectAttributes flash) {
        try {
            service.close(
                    service.editable(slug, actor).id(),
                    version,
                    Typed.point("until", until),
                    successor == null ? null : ServiceId.of(successor),
                    actor);
        } catch (RuleBroken broken) {
            flash.addFlashAttribute("notClosed", broken.messageKey());
            flash.addFlashAttribute("typedUntil", until);
            return "redirect:/services/" + slug + "/edit#closing";
        }
        flash.addFlashAttribute("saved", "service.saved.closed");
        return "redirect:/services/" + slug;
    }

    @PostMapping("/services/{slug}/reopening")
    String reopen(@PathVariable String slug, @RequestParam int version, Actor actor, RedirectAttributes flash) {
        service.reopen(service.editable(slug, actor).id(), version, actor);
        flash.addFlashAttribute("saved", "service.saved.reopened");
        return "redirect:/services/" + slug;
    }
}
