package org.mreza.web.organization;

import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.directory.ServiceService;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.proposal.ProposalQueries;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.web.frame.Reader;
import org.mreza.web.merge.DuplicateHints;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What other parts of the network know of an organization, for its page. */
@Component
class OrganizationShelves {

    private final OrganizationMeetings meetings;
    private final OrganizationServices services;
    private final ServiceService service;
    private final DuplicateHints hints;
    private final ProposalQueries proposals;

    OrganizationShelves(
            OrganizationMeetings meetings,
            OrganizationServices services,
            ServiceService service,
            DuplicateHints hints,
            ProposalQueries proposals) {
        this.meetings = meetings;
        this.services = services;
        this.service = service;
        this.hints = hints;
        this.proposals = proposals;
    }

    void fill(Model model, OrganizationId organization, boolean mayEdit, Actor actor, Reader reader) {
        model.addAttribute("proposals", mayEdit ? proposals.of(Subject.of("organization", organization)) : List.of());
        model.addAttribute("meetings", meetings.of(organization, actor, reader));
        model.addAttribute("services", services.of(organization, actor, reader));
        model.addAttribute("hints", hints.of(Mergeable.ORGANIZATION, organization.value(), actor, reader));
        boolean mayKeep = service.mayKeep(organization, actor);
        model.addAttribute("mayKeep", mayKeep);
        model.addAttribute("locations", mayKeep ? services.locations(organization, actor, reader) : List.of());
    }
}
