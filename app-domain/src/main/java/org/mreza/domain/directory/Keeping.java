package org.mreza.domain.directory;

import java.util.List;
import java.util.Set;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.organization.OrganizationService;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.stereotype.Component;

/**
 * Who keeps the services and locations of an organization: its editors, the coordinators of its territory, and the
 * officers of a municipality for what the municipality's own administration offers.
 */
@Component
class Keeping {

    private final OrganizationQueries organizations;
    private final OrganizationService service;

    Keeping(OrganizationQueries organizations, OrganizationService service) {
        this.organizations = organizations;
        this.service = service;
    }

    void require(Actor actor, OrganizationId keeper) {
        Access.require(actor, Action.EDIT_SERVICE, target(keeper));
    }

    boolean allows(Actor actor, OrganizationId keeper) {
        return Access.offers(actor, Action.EDIT_SERVICE) && Access.allows(actor, Action.EDIT_SERVICE, target(keeper));
    }

    OrganizationRow organization(OrganizationId id) {
        OrganizationRow row = organizations.byIds(List.of(id)).get(id);
        if (row == null) throw new NotFound();
        return row;
    }

    private Target target(OrganizationId keeper) {
        Target target = service.target(keeper);
        boolean administration = organization(keeper).kind() == Organization.Kind.MUNICIPALITY_ADMINISTRATION;
        return target.within(administration ? target.municipalities() : Set.of(), target.regions(), target.countries());
    }
}
