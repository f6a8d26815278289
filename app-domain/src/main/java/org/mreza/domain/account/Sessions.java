package org.mreza.domain.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.AccountId;

/** Where somebody is signed in. */
public interface Sessions {

    /** Latest first. */
    List<SignedIn> of(AccountId account);

    /** Signs out one; nothing when it is not the account's. */
    void end(AccountId account, String handle);

    void endAll(AccountId account);

    /** All but the one that asks. */
    void endOthers(AccountId account, String currentSession);

    /**
     * A browser where somebody is signed in.
     *
     * @param handle names the session and is not its id
     * @param device browser and system in a few words
     */
    record SignedIn(
            String handle,
            Instant since,
            Instant lastSeen,
            @Nullable String device,
            boolean current) {}
}
