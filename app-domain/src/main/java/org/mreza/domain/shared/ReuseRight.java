package org.mreza.domain.shared;

/** What the publisher of a source allows others to do with its text and pictures. Facts are always free. */
public enum ReuseRight {
    ALLOWED,
    WITH_ATTRIBUTION,
    NOT_ALLOWED,
    NOT_KNOWN
}
