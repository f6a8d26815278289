package org.mreza.web.confirmation;

import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.confirmation.ConfirmationService;
import org.mreza.domain.provenance.KeptRecords;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Still true": by those who may edit a record. */
@Controller
class ConfirmationController {

    private final ConfirmationService service;
    private final KeptRecords records;

    ConfirmationController(ConfirmationService service, KeptRecords records) {
        this.service = service;
        this.records = records;
    }

    @PostMapping("/services/{slug}/confirmation")
    String service(@PathVariable String slug, Actor actor, RedirectAttributes flash) {
        return confirm("service", slug, actor, flash);
    }

    @PostMapping("/organizations/{slug}/confirmation")
    String organization(@PathVariable String slug, Actor actor, RedirectAttributes flash) {
        return confirm("organization", slug, actor, flash);
    }

    private String confirm(String type, String slug, Actor actor, RedirectAttributes flash) {
        Subject record = records.ofType(type).bySlug(slug).orElseThrow(NotFound::new);
        service.confirm(record, actor);
        flash.addFlashAttribute("saved", "confirmation.saved");
        return "redirect:/" + type + "s/" + slug;
    }
}
