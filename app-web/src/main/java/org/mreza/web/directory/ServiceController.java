package org.mreza.web.directory;

import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.ServiceQueries;
import org.mreza.domain.directory.ServiceService;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.mreza.web.merge.DuplicateHints;
import org.mreza.web.organization.OrganizationLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a service. */
@Controller
class ServiceController {

    private final ServiceQueries queries;
    private final ServiceService service;
    private final ServicePresenter presenter;
    private final DuplicateHints hints;

    ServiceController(
            ServiceQueries queries, ServiceService service, ServicePresenter presenter, DuplicateHints hints) {
        this.queries = queries;
        this.service = service;
        this.presenter = presenter;
        this.hints = hints;
    }

    @GetMapping("/services/{slug}")
    String show(
            @PathVariable String slug,
            Actor actor,
            @ModelAttribute(name = "reader", binding = false) Reader reader,
            Model model) {
        ServicePage page = queries.show(slug, actor, reader.language()).orElseThrow(NotFound::new);
        model.addAttribute("page", page);
        model.addAttribute("view", presenter.view(page, reader));
        model.addAttribute("keeper", OrganizationLine.of(page.keeper(), reader));
        model.addAttribute("mayEdit", service.mayKeep(page.keeper().id(), actor));
        model.addAttribute("hints", hints.of(Mergeable.SERVICE, page.id().value(), actor, reader));
        return "directory/show";
    }
}
