package org.mreza.domain.meeting;

/** How a conclusion came about. */
public enum ConclusionKind {
    CONSENSUS,
    MAJORITY,
    NOTED
}
