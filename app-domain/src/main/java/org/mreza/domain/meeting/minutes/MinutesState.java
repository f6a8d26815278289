package org.mreza.domain.meeting.minutes;

/** How far minutes have come: written, out for correction until a day, approved and not changed any more. */
public enum MinutesState {
    WRITING,
    OUT,
    APPROVED
}
