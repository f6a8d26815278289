package org.mreza.domain.meeting;

/** For which level a conclusion is meant. */
public enum ConclusionLevel {
    LOCAL,
    LOCAL_THEN_REGIONAL,
    REGIONAL,
    NATIONAL,
    LOCAL_AND_NATIONAL
}
