package org.mreza.domain.draft;

import java.util.UUID;
import java.util.function.Supplier;
import org.mreza.domain.access.Actor;

/** A create form carries a key; sending it again, at once or later, leads to the record that the first one made. */
public interface Submissions {

    /**
     * Runs the creation once per key; part of the caller's transaction. A second call with the key waits for the
     * first, and answers its id without running.
     *
     * @param create makes the record and answers its id
     */
    String once(UUID key, Actor actor, Supplier<String> create);
}
