package org.mreza.web.organization;

import java.util.Collections;
import java.util.Set;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.organization.OrganizationFacet;
import org.mreza.domain.organization.OrganizationFilter;
import org.mreza.domain.organization.OrganizationPage;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.organization.OrganizationService;
import org.mreza.domain.shared.FacetCounts;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.Window;
import org.mreza.web.confirmation.ConfirmationView;
import org.mreza.web.frame.FacetChips;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of organizations and the page of each. */
@Controller
class OrganizationController {

    private static final Set<OrganizationFacet> RARE =
            Set.of(OrganizationFacet.COUNTRY, OrganizationFacet.TIE, OrganizationFacet.STATE);

    private final OrganizationQueries queries;
    private final OrganizationService service;
    private final OrganizationChoices choices;
    private final OrganizationPresenter presenter;
    private final PlaceReading places;
    private final OrganizationShelves shelves;
    private final OrganizationFacets facets;

    OrganizationController(
            OrganizationQueries queries,
            OrganizationService service,
            OrganizationChoices choices,
            OrganizationPresenter presenter,
            PlaceReading places,
            OrganizationShelves shelves,
            OrganizationFacets facets) {
        this.queries = queries;
        this.service = service;
        this.choices = choices;
        this.presenter = presenter;
        this.places = places;
        this.shelves = shelves;
        this.facets = facets;
    }

    @GetMapping("/organizations")
    String index(
            @ModelAttribute("filter") OrganizationListForm form, Actor actor, Reader reader, Frame frame, Model model) {
        MunicipalityId municipality =
                places.municipality(form.getMunicipality(), form.getPlace()).orElse(null);
        OrganizationFilter filter = form.filter(municipality);
        Window<OrganizationRow> found = queries.list(filter, form.order(), actor, reader.language(), form.getCursor());
        model.addAttribute("found", found.map(row -> OrganizationLine.of(row, reader)));
        model.addAttribute("order", form.order());
        model.addAttribute("today", reader.now().toLocalDate());
        model.addAttribute("countries", choices.countries(reader, false));
        model.addAttribute("place", municipality == null ? form.getPlace() : reader.municipality(municipality));
        model.addAttribute("unknownPlace", municipality == null && form.getPlace() != null);
        FacetCounts<OrganizationFacet> counts = queries.counts(filter, actor);
        FacetChips<OrganizationFacet> on = facets.chips(filter, reader, frame);
        model.addAttribute("offered", facets.of(filter, counts, reader, frame));
        model.addAttribute("chips", on.all());
        model.addAttribute("more", !Collections.disjoint(filter.active(), RARE));
        if (found.isEmpty()) model.addAttribute("wider", on.wider(counts, reader));
        model.addAttribute("mayRegister", Access.offers(actor, Action.REGISTER_ORGANIZATION));
        model.addAttribute("mayApprove", Access.offers(actor, Action.APPROVE_ORGANIZATION));
        model.addAttribute("mayMerge", Access.offers(actor, Action.MERGE_RECORDS));
        model.addAttribute("orders", new OrderLinks(frame));
        return "organization/index";
    }

    @GetMapping("/organizations/{slug}")
    String show(@PathVariable String slug, Actor actor, Reader reader, Model model) {
        OrganizationPage page = queries.show(slug, actor, reader.language()).orElseThrow(NotFound::new);
        boolean mayEdit = service.mayEdit(page.organization(), page.place(), actor);
        model.addAttribute("page", page);
        model.addAttribute("line", OrganizationLine.of(page.organization(), reader));
        model.addAttribute("otherNames", NameView.others(page.organization().name()));
        model.addAttribute("areas", presenter.areas(page, reader));
        model.addAttribute("ties", presenter.ties(page, reader));
        model.addAttribute("mayEdit", mayEdit);
        model.addAttribute("confirmation", ConfirmationView.of(page.confirmation(), reader));
        shelves.fill(model, page.organization().id(), mayEdit, actor, reader);
        return "organization/show";
    }
}
