package org.mreza.domain.merge;

import java.time.Instant;
import java.util.UUID;
import org.mreza.domain.access.Actor;

/** Which records are alike, and of which people said that they are two. */
public interface Alikes {

    /**
     * Looks through what changed since the last look, unless another node is doing so.
     *
     * @param everything also through what did not change
     */
    void look(Mergeable kind, boolean everything, Instant now);

    void sayDifferent(Mergeable kind, UUID one, UUID other, Actor actor, Instant now);

    /** Whether anybody had said so. */
    boolean unsayDifferent(Mergeable kind, UUID one, UUID other);
}
