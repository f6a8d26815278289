package org.mreza.domain.meeting;

/** A draft is seen by its own organization only; a logged meeting by the network. */
public enum MeetingState {
    DRAFT,
    LOGGED
}
