package org.mreza.domain.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;

/** Writes the audit log; each call is part of the transaction of what it records. */
public interface Audit {

    /** @param actor null when the installation itself did it, or somebody who is not signed in */
    void created(@Nullable Actor actor, Subject subject, Map<String, String> facts);

    /** Records the facts that differ; nothing when none does. */
    void changed(@Nullable Actor actor, Subject subject, Map<String, String> before, Map<String, String> after);

    void deleted(Actor actor, Subject subject, Map<String, String> facts);

    /** An export of a list or report: what was asked for, not what came out. */
    void exported(Actor actor, String what, Map<String, String> parameters);

    /** A refusal; in a transaction of its own, as the refused one is gone. */
    void refused(@Nullable Actor actor, Action action, String path);

    /** Something of signing in and accounts, by a person who may not be known. */
    void signIn(@Nullable Actor actor, String event, Map<String, String> facts);
}
