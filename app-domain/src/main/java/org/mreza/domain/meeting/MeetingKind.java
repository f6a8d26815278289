package org.mreza.domain.meeting;

/** The kinds of meetings that the network holds. */
public enum MeetingKind {
    NETWORKING,
    CONFERENCE,
    WORKSHOP,
    WEBINAR,
    FORUM_SESSION,
    COORDINATION,
    STUDY_VISIT
}
