package org.mreza.domain.draft;

import java.time.Instant;
import java.util.Optional;
import org.mreza.domain.access.Actor;

/**
 * What somebody has typed into a long form and not saved, kept on the server. A draft belongs to one account and one
 * form; nobody else ever sees it.
 */
public interface Drafts {

    /** The longest draft, in characters. */
    int LONGEST = 1_000_000;

    /** The most drafts of one account. */
    int MOST = 50;

    /**
     * Keeps it; when the account has more than {@link #MOST} then, the oldest ones go.
     *
     * @param form address of the form, such as {@code /meetings/new}
     * @param content the form, url-encoded
     */
    Instant keep(Actor actor, String form, String content);

    Optional<Draft> find(Actor actor, String form);

    void discard(Actor actor, String form);

    /** A kept form. */
    record Draft(String form, String content, Instant keptAt) {}
}
