package org.mreza.domain.hsds;

/** How much is told of a thing. */
public enum HsdsDetail {
    /** Its id and when it changed. */
    MINIMAL,
    /** What there is once of it. */
    LISTED,
    /** With all that belongs to it. */
    FULL,
    /** An organization with all that belongs to it and to its services. */
    FULL_SERVICES
}
