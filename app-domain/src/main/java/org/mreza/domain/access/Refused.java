package org.mreza.domain.access;

/** The actor may see the thing but not do this to it: answers 403 and is recorded in the audit log. */
public class Refused extends RuntimeException {

    private final Action action;

    public Refused(Action action) {
        super("refused: " + action);
        this.action = action;
    }

    public Action action() {
        return action;
    }
}
