package org.mreza.domain.merge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.Window;

/** Questions about likely duplicates. Answers hold pairs only of which the actor may merge both. */
public interface DuplicateQueries {

    /**
     * The likeliest first.
     *
     * @param region one of the two lies there; null for anywhere
     */
    Window<Pair> likely(Mergeable kind, @Nullable RegionId region, Actor actor, @Nullable String cursor);

    /** Pairs that somebody said are two, latest first. */
    Window<Pair> different(Mergeable kind, @Nullable RegionId region, Actor actor, @Nullable String cursor);

    /** The likely ones with this record, which stands first in them. */
    List<Pair> of(Mergeable kind, UUID record, Actor actor);

    /** When the kind was last looked through. */
    Optional<Instant> lookedAt(Mergeable kind);
}
