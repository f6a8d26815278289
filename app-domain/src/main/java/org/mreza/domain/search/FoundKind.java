package org.mreza.domain.search;

/** What a search can find, in the order in which it is shown. */
public enum FoundKind {
    SERVICE,
    ORGANIZATION,
    MUNICIPALITY,
    REGION,
    MEETING,
    SERIES,
    PROJECT
}
