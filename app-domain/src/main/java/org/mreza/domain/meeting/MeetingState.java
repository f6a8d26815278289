package org.mreza.domain.meeting;

/**
 * How far a meeting has come. A draft is seen by its own organization only; the others by the network, but what was said
 * and agreed only once the meeting is logged.
 */
public enum MeetingState {
    DRAFT,
    /** Still to be held; its record is begun when it was. */
    PLANNED,
    /** Planned, and called off. */
    CANCELLED,
    LOGGED
}
