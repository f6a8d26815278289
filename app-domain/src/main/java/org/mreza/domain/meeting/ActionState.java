package org.mreza.domain.meeting;

/** Where an action item stands. */
public enum ActionState {
    OPEN,
    IN_PROGRESS,
    DONE,
    DROPPED;

    public boolean isClosed() {
        return this == DONE || this == DROPPED;
    }
}
