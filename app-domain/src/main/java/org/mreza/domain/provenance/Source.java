package org.mreza.domain.provenance;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;

/**
 * Who or what told the value of a field.
 *
 * @param name of the editor, of who proposed it if they said, or of the source of the import
 */
public record Source(Kind kind, @Nullable String name) {

    /** In which way it came. */
    public enum Kind {
        EDIT,
        PROPOSAL,
        IMPORT
    }

    public static Source edit(Actor by) {
        return new Source(Kind.EDIT, by.name());
    }

    public static Source proposal(@Nullable String proposer) {
        return new Source(Kind.PROPOSAL, proposer);
    }

    public static Source imported(String from) {
        return new Source(Kind.IMPORT, from);
    }
}
