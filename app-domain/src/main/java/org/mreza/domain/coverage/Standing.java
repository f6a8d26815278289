package org.mreza.domain.coverage;

/** How far people can count on a service; the first is the strongest. What is inactive or closed has ended. */
public enum Standing {
    OFFERED,
    PAUSED,
    PLANNED,
    ENDED
}
