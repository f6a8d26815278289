package org.mreza.domain.confirmation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.Subject;

/**
 * That the contact was asked about one record, by a link in a letter. The token is computed from the id when the letter
 * is written; what is kept is its hash.
 *
 * @param confirmedAt when the link was used to confirm
 */
public record ConfirmationAsk(
        UUID id,
        Subject record,
        Instant expiresAt,
        @Nullable Instant confirmedAt) {

    public static final Duration GOOD_FOR = Duration.ofDays(45);

    public boolean isGood(Instant now) {
        return now.isBefore(expiresAt);
    }
}
