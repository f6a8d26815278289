package org.mreza.domain.practice.replication;

import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Refused;
import org.mreza.domain.directory.ServiceService;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/**
 * Who notes the steps of whom: whoever keeps the services of the organization, officers of the municipality, and the
 * coordinators of the territory of either.
 */
@Component
class ReplicationRights {

    private final ServiceService services;
    private final ReplicationTerritory territory;

    ReplicationRights(ServiceService services, ReplicationTerritory territory) {
        this.services = services;
        this.territory = territory;
    }

    void require(Actor actor, Replication.Who who) {
        MunicipalityId municipality = who.municipality();
        OrganizationId organization = who.organization();
        if (municipality != null && !territory.knows(municipality))
            throw RuleBroken.at("municipality", "organization.rule.place");
        boolean theirs = organization != null && services.mayKeep(organization, actor);
        boolean there = municipality != null && territory.allows(actor, municipality);
        if (!theirs && !there) throw new Refused(Action.EDIT_SERVICE);
    }
}
