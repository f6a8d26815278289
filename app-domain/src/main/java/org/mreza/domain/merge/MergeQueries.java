package org.mreza.domain.merge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.MergeId;
import org.mreza.domain.shared.Window;

/** Questions about merges. */
public interface MergeQueries {

    /** Those of whose result the actor may merge, latest first. */
    Window<Merge> lately(Actor actor, @Nullable String cursor);

    Optional<Merge> find(MergeId id, Actor actor);

    /**
     * Where the record of an old address stands now.
     *
     * @param published only when it is there for everyone to read
     */
    Optional<String> slugNow(Mergeable kind, String slug, boolean published);

    default Optional<String> slugNow(Mergeable kind, String slug) {
        return slugNow(kind, slug, false);
    }
}
