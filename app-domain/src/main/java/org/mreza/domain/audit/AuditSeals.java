package org.mreza.domain.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Closes each day of the audit log with a hash over its entries and the seal before, so that tampering shows. */
public interface AuditSeals {

    /** Seals every day before this one that is not sealed, oldest first; harmless to repeat, also on several nodes. */
    void sealBefore(LocalDate day);

    /** The seals, latest first, each computed anew and compared. */
    List<Seal> verify();

    /**
     * A sealed day.
     *
     * @param intact whether the entries are those that were sealed, and the chain holds
     */
    record Seal(LocalDate day, long entries, Instant sealedAt, boolean intact) {}
}
