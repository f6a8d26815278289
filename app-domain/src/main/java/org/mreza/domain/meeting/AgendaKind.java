package org.mreza.domain.meeting;

/** What is done with an item of an agenda. */
public enum AgendaKind {
    PRESENTATION,
    DISCUSSION,
    DECISION,
    /** What was agreed before, and what became of it. */
    REVIEW_OF_CONCLUSIONS
}
