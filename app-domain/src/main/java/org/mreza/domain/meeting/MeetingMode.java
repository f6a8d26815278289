package org.mreza.domain.meeting;

/** How people took part. */
public enum MeetingMode {
    IN_PERSON,
    ONLINE,
    BOTH
}
