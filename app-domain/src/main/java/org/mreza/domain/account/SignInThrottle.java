package org.mreza.domain.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts tries at signing in per typed address, known or not. After {@link #TRIES} the address has to wait; the wait
 * ends by itself.
 */
public interface SignInThrottle {

    int TRIES = 10;
    Duration WAIT = Duration.ofMinutes(10);

    /** Counts a try before it is looked at; answers until when the address has to wait, if it has to. */
    Optional<Instant> admit(String addressHash, Instant now);

    /** The password was right: earlier tries are forgotten. */
    void forget(String addressHash);

    /** The addresses that have to wait now, longest wait first. */
    List<Lock> locks(Instant now);

    /**
     * An address that has to wait.
     *
     * @param accountName whose address it is; null when nobody's
     */
    record Lock(
            String addressHash,
            int tries,
            Instant until,
            @Nullable String accountName) {}
}
