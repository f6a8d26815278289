package org.mreza.domain.meeting;

/** What an organization is to a meeting that it helps to hold. */
public enum OrganizerRole {
    HOST,
    ORGANIZER,
    /** Carries out the work that the meeting belongs to. */
    IMPLEMENTER,
    /** Made the taking part of others possible. */
    ENABLER,
    /** Paid for it. */
    FUNDER
}
