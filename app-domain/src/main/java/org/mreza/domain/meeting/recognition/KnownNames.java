package org.mreza.domain.meeting.recognition;

import org.mreza.domain.access.Actor;

/** The names that the network knows, row by row. */
public interface KnownNames {

    /** Organizations that work. */
    void organizations(Actor actor, Named each);

    /** Projects that the actor may see. */
    void projects(Actor actor, Named each);

    /** Is told one name of a thing after the other. */
    @FunctionalInterface
    interface Named {

        /** @param folded the name as a search key has it */
        void is(String id, String label, String folded);
    }
}
