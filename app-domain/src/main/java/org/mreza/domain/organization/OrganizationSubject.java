package org.mreza.domain.organization;

import java.util.Optional;
import java.util.Set;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.SubjectAccess;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.stereotype.Component;

/** The history of an organization is for everybody in the network. */
@Component
class OrganizationSubject implements SubjectAccess {

    private final OrganizationQueries queries;

    OrganizationSubject(OrganizationQueries queries) {
        this.queries = queries;
    }

    @Override
    public String type() {
        return "organization";
    }

    @Override
    public Optional<Shown> find(Actor actor, String id) {
        return queries.byIds(Set.of(OrganizationId.of(id))).values().stream()
                .findFirst()
                .map(o -> new Shown(o.name().forReader(actor.language()), "/organizations/" + o.slug()));
    }
}
