package org.mreza.domain.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mreza.domain.shared.AccountId;

/** The links that were made, of which one an account and purpose is good. */
public interface AccountLinks {

    /** Ends the link of the same account and purpose that is good now, and keeps this one. */
    void add(AccountLink link, String tokenHash, Instant now);

    Optional<AccountLink> findByTokenHash(String tokenHash);

    /** Ends the link; false when it has ended before, also at this very moment by somebody else. */
    boolean end(UUID id, Instant now);

    /** How many links were made for the account since then. */
    int madeSince(AccountId account, Instant since);

    /** Ends every link of the account. */
    void endAll(AccountId account, Instant now);

    /** The letter leaves now: the hour begins. Nothing happens to a link that has ended. */
    void leaves(UUID id, Instant now);
}
