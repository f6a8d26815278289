package org.mreza.domain.merge;

import java.util.List;
import java.util.UUID;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.directory.ServiceQueries;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.organization.OrganizationService;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.stereotype.Component;

/** Finds the records of an address for those who may merge them; for all others there is no such page. */
@Component
class MergeTargets {

    private final OrganizationQueries organizations;
    private final OrganizationService service;
    private final ServiceQueries services;

    MergeTargets(OrganizationQueries organizations, OrganizationService service, ServiceQueries services) {
        this.organizations = organizations;
        this.service = service;
        this.services = services;
    }

    /** The record, and the organization whose territory it lies in. */
    record Found(UUID id, OrganizationId keeper) {}

    /** @throws NotFound when there is none, or the actor may not merge it */
    Found find(Mergeable kind, String slug, Actor actor) {
        if (!Access.offers(actor, Action.MERGE_RECORDS)) throw new NotFound();
        Found found = kind == Mergeable.ORGANIZATION
                ? organizations
                        .bySlug(slug)
                        .map(o -> new Found(o.id().value(), o.id()))
                        .orElseThrow(NotFound::new)
                : services.bySlug(slug)
                        .map(s -> new Found(s.id().value(), s.keeper()))
                        .orElseThrow(NotFound::new);
        if (!allows(actor, found.keeper())) throw new NotFound();
        return found;
    }

    /** Whether the actor may merge what the organization is or keeps. */
    boolean allows(Actor actor, OrganizationId keeper) {
        if (!Access.offers(actor, Action.MERGE_RECORDS)) return false;
        OrganizationRow row = organizations.byIds(List.of(keeper)).get(keeper);
        if (row == null) return false;
        Target target = service.target(keeper);
        return Access.allows(actor, Action.MERGE_RECORDS, target);
    }
}
