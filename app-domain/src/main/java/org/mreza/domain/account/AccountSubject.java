package org.mreza.domain.account;

import java.util.Optional;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.audit.SubjectAccess;
import org.mreza.domain.shared.AccountId;
import org.springframework.stereotype.Component;

/** The history of an account is for administrators. */
@Component
class AccountSubject implements SubjectAccess {

    private final AccountQueries queries;

    AccountSubject(AccountQueries queries) {
        this.queries = queries;
    }

    @Override
    public String type() {
        return "account";
    }

    @Override
    public Optional<Shown> find(Actor actor, String id) {
        if (!Access.allows(actor, Action.MANAGE_ACCOUNTS, Target.NETWORK)) return Optional.empty();
        return queries.card(AccountId.of(id)).map(card -> new Shown(card.name(), "/admin/accounts/" + id));
    }
}
