package org.mreza.web.search;

import org.mreza.domain.access.Actor;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of services in the network. */
@Controller
class ServiceListController {

    private final ServiceListing listing;

    ServiceListController(ServiceListing listing) {
        this.listing = listing;
    }

    @GetMapping("/services")
    String index(@ModelAttribute("form") ServiceListForm form, Actor actor, Reader reader, Frame frame, Model model) {
        return listing.show(form, actor, reader, frame, model);
    }
}
