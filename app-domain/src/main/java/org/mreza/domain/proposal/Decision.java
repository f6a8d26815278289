package org.mreza.domain.proposal;

/** What became of one proposed value. */
public enum Decision {
    WAITING,
    ACCEPTED,
    REJECTED
}
