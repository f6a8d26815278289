package org.mreza.domain.meeting.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.PartialDate;

/** Who gets the letter with what in it, and the links that were sent. */
public interface DigestRecords {

    /**
     * Addresses with something to be told that did not refuse, in order.
     *
     * @param after the last one of those before
     */
    List<Reached> reached(Span span, @Nullable String after, int limit);

    /** What to tell at this address, the most urgent first. */
    List<DigestItem> items(String email, Span span, int limit);

    /** Keeps that the letter of the week is written; false when it was before, also at this moment by another node. */
    boolean begin(LocalDate week, String emailHash, Instant now);

    /** @param item null for the link that ends the letters */
    void add(UUID id, String tokenHash, @Nullable ActionItemId item, String emailHash, Instant expiresAt);

    /** A link that is good, and one to an action item only while its letter would still go to that address. */
    Optional<Link> find(String tokenHash, Instant now);

    boolean refuses(String emailHash);

    /** The address of the account does. */
    boolean refuses(AccountId account);

    void refuse(String emailHash, Instant now);

    void accept(String emailHash);

    /** @param language of the account; null where there is none, and then that of the organization counts */
    record Reached(String email, @Nullable Language language) {}

    /**
     * Which days count.
     *
     * @param soon what is due until this day is told ahead
     * @param since what others did from this moment on is told
     */
    record Span(LocalDate today, LocalDate soon, Instant since) {}

    /**
     * A link that is good.
     *
     * @param item null when it ends the letters
     */
    record Link(@Nullable Promised item, String emailHash) {}

    /** The action item behind a link, as far as its holder may see it. */
    record Promised(
            ActionItemId id, String what, @Nullable PartialDate due, org.mreza.domain.meeting.ActionState state) {}
}
