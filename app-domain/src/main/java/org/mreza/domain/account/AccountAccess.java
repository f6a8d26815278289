package org.mreza.domain.account;

import java.util.Set;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Target;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.stereotype.Component;

/** Who may give which role: managers and coordinators those of organizations, administrators all. */
@Component
class AccountAccess {

    private final AccountQueries queries;
    private final Gazetteer gazetteer;

    AccountAccess(AccountQueries queries, Gazetteer gazetteer) {
        this.queries = queries;
        this.gazetteer = gazetteer;
    }

    void requireToGive(Actor actor, Grant grant) {
        OrganizationId organization = grant.organization();
        if (organization != null && Account.OF_ORGANIZATIONS.contains(grant.role())) {
            Access.require(actor, Action.MANAGE_MEMBERS, targetOf(organization));
        } else {
            requireAccounts(actor);
        }
    }

    void requireAccounts(Actor actor) {
        Access.require(actor, Action.MANAGE_ACCOUNTS, Target.NETWORK);
    }

    Target targetOf(OrganizationId organization) {
        AccountQueries.OrganizationEntry entry =
                queries.organization(organization).orElseThrow(NotFound::new);
        Target target = Target.of(organization);
        if (entry.seat() != null) return gazetteer.within(target, Set.of(entry.seat()));
        return entry.country() == null ? target : target.within(Set.of(), Set.of(), Set.of(entry.country()));
    }
}
