package org.mreza.domain.meeting;

/** What somebody was at the meeting. */
public enum AttendanceRole {
    PARTICIPANT,
    HOST,
    CHAIR,
    SPEAKER,
    MINUTE_TAKER
}
