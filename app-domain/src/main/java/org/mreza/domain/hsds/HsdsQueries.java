package org.mreza.domain.hsds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Questions of anybody at all about what is published. The answers are JSON documents of the specification. */
public interface HsdsQueries {

    /** @param number of the page, from 1 */
    HsdsPage page(HsdsQuestion question, int number, int size);

    /** Every one of them, one after the other, in bounded memory. */
    void each(HsdsQuestion question, Consumer<String> to);

    Optional<HsdsDocument> one(HsdsKind kind, UUID id, HsdsDetail detail, HsdsReader reader);

    /** Which published service or organization has this address. */
    Optional<PublishedId> find(HsdsKind kind, String slug);

    /** The addresses of all published organizations and services in their order, as many as a site map holds. */
    List<PublishedAddress> addresses(String from, int most);

    /** With which of those addresses each site map begins when it holds as many as that. */
    List<String> parts(int most);

    /** @param lapsed whether it was confirmed so long ago that it may be out of date */
    record PublishedId(UUID id, boolean lapsed) {}

    /** A page that everyone may read: its path and when it last changed. */
    record PublishedAddress(String path, Instant modifiedAt) {}

    /**
     * One thing.
     *
     * @param modifiedAt null for what belongs to the vocabularies
     */
    record HsdsDocument(String json, @Nullable Instant modifiedAt) {}
}
