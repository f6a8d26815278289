package org.mreza.web.organization;

import org.mreza.domain.access.Actor;
import org.mreza.domain.organization.OrganizationService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing an organization and opening it again; showing it to everyone and to the network alone again. */
@Controller
class OrganizationStateController {

    private final OrganizationService service;

    OrganizationStateController(OrganizationService service) {
        this.service = service;
    }

    @PostMapping("/organizations/{slug}/closure")
    String close(@PathVariable String slug, @RequestParam int version, Actor actor, RedirectAttributes flash) {
        service.close(service.editable(slug, actor).id(), version, actor);
        flash.addFlashAttribute("saved", "organization.saved.closed");
        return "redirect:/organizations/" + slug;
    }

    @PostMapping("/organizations/{slug}/publication")
    String publish(@PathVariable String slug, @RequestParam int version, Actor actor, RedirectAttributes flash) {
        service.publish(service.editable(slug, actor).id(), version, actor);
        flash.addFlashAttribute("saved", "organization.saved.published");
        return "redirect:/organizations/" + slug;
    }

    @PostMapping("/organizations/{slug}/withdrawal")
    String withdraw(@PathVariable String slug, @RequestParam int version, Actor actor, RedirectAttributes flash) {
        service.withdraw(service.editable(slug, actor).id(), version, actor);
        flash.addFlashAttribute("saved", "organization.saved.withdrawn");
        return "redirect:/organizations/" + slug;
    }

    @PostMapping("/organizations/{slug}/reopening")
    String reopen(@PathVariable String slug, @RequestParam int version, Actor actor, RedirectAttributes flash) {
        service.reopen(service.editable(slug, actor).id(), version, actor);
        flash.addFlashAttribute("saved", "organization.saved.reopened");
        return "redirect:/organizations/" + slug;
    }
}
