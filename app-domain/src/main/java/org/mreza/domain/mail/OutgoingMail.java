package org.mreza.domain.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Window;

/** The outbox as its worker and the administrators see it. */
public interface OutgoingMail {

    /** A letter is given up after this many tries. */
    int TRIES = 8;

    /**
     * Takes the letter that has waited longest, for as long as a sending may take: no other worker gets it meanwhile.
     * Counts the try.
     */
    Optional<Outgoing> take(Instant now);

    void sent(UUID id, Instant now);

    /** Puts it back to be tried later, or gives it up when it was tried often enough. */
    void failed(UUID id, String error, Instant now);

    /** A letter that was given up waits again. */
    boolean retry(UUID id, Instant now);

    Optional<Outgoing> find(UUID id);

    /** Latest first. */
    Window<Outgoing> list(State state, @Nullable String cursor);

    long count(State state);

    /** How far a letter has come. */
    enum State {
        WAITING,
        SENT,
        DEAD
    }

    /** A letter in the outbox. */
    record Outgoing(
            UUID id,
            Letter letter,
            String messageId,
            State state,
            int attempts,
            Instant nextAttemptAt,
            @Nullable String lastError,
            Instant createdAt,
            @Nullable Instant sentAt) {}
}
