package org.mreza.domain.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.AccountId;

/**
 * A link in a letter that lets somebody choose a password: good once, for an hour, and only the newest of its purpose.
 * The token is computed from the id when the letter is written; what is kept is its hash.
 */
public record AccountLink(
        UUID id,
        AccountId account,
        Purpose purpose,
        Instant expiresAt,
        @Nullable Instant endedAt) {

    /** From the moment that the letter leaves. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(60);

    /** What the link is for. */
    public enum Purpose {
        INVITATION,
        RESET
    }

    public boolean isGood(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }
}
