package org.mreza.domain.account;

import java.time.Instant;
import org.mreza.domain.shared.AccountId;
import org.springframework.stereotype.Component;

/** Ends every way in that an account has open. */
@Component
class AccountEnding {

    private final Sessions sessions;
    private final AccountLinks links;

    AccountEnding(Sessions sessions, AccountLinks links) {
        this.sessions = sessions;
        this.links = links;
    }

    void endEverything(AccountId account, Instant now) {
        links.endAll(account, now);
        sessions.endAll(account);
    }
}
