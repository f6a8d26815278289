package org.mreza.domain.meeting.invitation;

/** What an invitee said. */
public enum Answer {
    NONE,
    YES,
    NO,
    /** Somebody else comes instead. */
    SUBSTITUTE,
    /** Would come; every place is taken. */
    WAITING;

    /** Whether a place is kept for it. */
    public boolean comes() {
        return this == YES || this == SUBSTITUTE;
    }

    /** Whether it keeps a place, or asks for one. */
    boolean wants() {
        return comes() || this == WAITING;
    }
}
