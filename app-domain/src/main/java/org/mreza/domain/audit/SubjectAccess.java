package org.mreza.domain.audit;

import java.util.Optional;
import org.mreza.domain.access.Actor;

/** Tells for one type of subject whether an actor may see its history; each feature has one for its records. */
public interface SubjectAccess {

    /** The type that it answers for: organization, meeting, ... */
    String type();

    /** What to show of it; empty when there is no such thing, or the actor may not see it or its history. */
    Optional<Shown> find(Actor actor, String id);

    /**
     * A subject in a page's heading.
     *
     * @param title its name in the actor's language
     * @param address of its own page
     */
    record Shown(String title, String address) {}
}
