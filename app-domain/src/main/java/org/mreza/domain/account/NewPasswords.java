package org.mreza.domain.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mreza.domain.access.Actor;
import org.springframework.stereotype.Component;

/** Puts a password that passes the policy onto an account, and ends what the old one had opened. */
@Component
class NewPasswords {

    private final PasswordPolicy policy;
    private final PasswordHashing hashing;
    private final AccountQueries queries;
    private final PasswordTraces traces;
    private final Clock clock;

    NewPasswords(
            PasswordPolicy policy,
            PasswordHashing hashing,
            AccountQueries queries,
            PasswordTraces traces,
            Clock clock) {
        this.policy = policy;
        this.hashing = hashing;
        this.queries = queries;
        this.traces = traces;
        this.clock = clock;
    }

    void set(Account account, String password) {
        policy.check(password, contextOf(account));
        account.passwordHashed(hashing.hash(PasswordPolicy.normalized(password)), clock.instant());
    }

    void recordByLink(Account account, Map<String, String> before) {
        queries.actor(account.id(), null).ifPresent(actor -> traces.changed(actor, account, before));
        traces.endEverything(account);
    }

    /** No person gave it. */
    void recordGiven(Account account, Map<String, String> before) {
        traces.given(account, before);
    }

    void record(Actor actor, Account account, Map<String, String> before, String session) {
        traces.changed(actor, account, before);
        traces.endOthers(account, session);
    }

    private List<String> contextOf(Account account) {
        List<String> context = new ArrayList<>(List.of(account.email().value(), account.name()));
        queries.actor(account.id(), null)
                .ifPresent(actor -> queries.organizationsOf(actor)
                        .forEach(o -> context.addAll(o.name().all())));
        return context;
    }
}
