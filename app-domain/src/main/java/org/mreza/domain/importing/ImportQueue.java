package org.mreza.domain.importing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mreza.domain.shared.ImportId;

/** What waits to be worked on. Any number of nodes may ask: each import is in the hands of one. */
public interface ImportQueue {

    /**
     * An import in hand.
     *
     * @param lease by which it is in hand; another takes it over only after it was let go
     */
    record Taken(Import told, UUID lease) {}

    Optional<Taken> take(Instant now);

    /** Says that it is still being worked on, and how far that is. */
    void beat(ImportId id, UUID lease, long done, long total, Instant now);

    /** Puts it back to where it can be looked at, with the reason. */
    void giveUp(ImportId id, UUID lease, Import.Trouble trouble);
}
