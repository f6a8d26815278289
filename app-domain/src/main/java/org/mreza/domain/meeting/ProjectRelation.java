package org.mreza.domain.meeting;

/** Whether a meeting is held under a project or only presents it. */
public enum ProjectRelation {
    HELD_UNDER,
    PRESENTED
}
