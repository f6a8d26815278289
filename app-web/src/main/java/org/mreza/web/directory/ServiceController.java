package org.mreza.web.directory;

import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.ServiceQueries;
import org.mreza.domain.directory.ServiceService;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.proposal.ProposalQueries;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.confirmation.ConfirmationView;
import org.mreza.web.frame.Reader;
import org.mreza.web.merge.DuplicateHints;
import org.mreza.web.organization.OrganizationLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a service. */
@Controller
class ServiceController {

    private final ServiceQueries queries;
    private final ServiceService service;
    private final ServicePresenter presenter;
    private final DuplicateHints hints;
    private final ProposalQueries proposals;

    ServiceController(
            ServiceQueries queries,
            ServiceService service,
            ServicePresenter presenter,
            DuplicateHints hints,
            ProposalQueries proposals) {
        this.queries = queries;
        this.service = service;
        this.presenter = presenter;
        this.hints = hints;
        this.proposals = proposals;
    }

    @GetMapping("/services/{slug}")
    String show(@PathVariable String slug, Actor actor, Reader reader, Model model) {
        ServicePage page = queries.show(slug, actor, reader.language()).orElseThrow(NotFound::new);
        model.addAttribute("page", page);
        model.addAttribute("view", presenter.view(page, reader));
        model.addAttribute("keeper", OrganizationLine.of(page.keeper(), reader));
        boolean mayEdit = service.mayKeep(page.keeper().id(), actor);
        model.addAttribute("mayEdit", mayEdit);
        model.addAttribute("confirmation", ConfirmationView.of(page.kept().confirmation(), reader));
        model.addAttribute("proposals", mayEdit ? proposals.of(Subject.of("service", page.id())) : List.of());
        model.addAttribute("hints", hints.of(Mergeable.SERVICE, page.id().value(), actor, reader));
        return "directory/show";
    }
}
