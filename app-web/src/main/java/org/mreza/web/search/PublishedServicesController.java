package org.mreza.web.search;

import org.jspecify.annotations.Nullable;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.Reader;
import org.mreza.web.published.Links;
import org.mreza.web.published.SignedOut;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of published services. */
@Controller
@SignedOut
class PublishedServicesController {

    private final ServiceListing listing;
    private final Links links;

    PublishedServicesController(ServiceListing listing, Links links) {
        this.listing = listing;
        this.links = links;
    }

    @GetMapping("/services")
    String index(@ModelAttribute("form") ServiceListForm form, Reader reader, Frame frame, Model model) {
        links.add(model, "/services", reader.language());
        return listing.show(form, null, reader, frame, model);
    }

    /** Everything that may be found without signing in is found by its services. */
    @GetMapping("/search")
    String search(@RequestParam(required = false) @Nullable String q, RedirectAttributes to) {
        if (q != null) to.addAttribute("q", q);
        return "redirect:/services";
    }
}
