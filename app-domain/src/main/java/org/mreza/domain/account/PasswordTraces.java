package org.mreza.domain.account;

import java.time.Clock;
import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.springframework.stereotype.Component;

/** What a change of password leaves behind: an entry in the audit log, and fewer sessions. */
@Component
class PasswordTraces {

    private final Sessions sessions;
    private final AccountEnding ending;
    private final Audit audit;
    private final Clock clock;

    PasswordTraces(Sessions sessions, AccountEnding ending, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.ending = ending;
        this.audit = audit;
        this.clock = clock;
    }

    void changed(Actor actor, Account account, Map<String, String> before) {
        audit.changed(actor, Subject.of("account", account.id()), before, account.facts());
    }

    void given(Account account, Map<String, String> before) {
        Subject subject = Subject.of("account", account.id());
        if (before.isEmpty()) audit.created(null, subject, account.facts());
        else audit.changed(null, subject, before, account.facts());
    }

    void endEverything(Account account) {
        ending.endEverything(account.id(), clock.instant());
    }

    void endOthers(Account account, String session) {
        sessions.endOthers(account.id(), session);
    }
}
