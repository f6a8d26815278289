package org.mreza.domain.meeting;

/** The five parts of a meeting's record, each kept with a version of its own so that two people can write two parts at once. */
public enum MeetingPart {
    WHAT,
    WHO,
    SAID,
    AGREED,
    PAPERS
}
