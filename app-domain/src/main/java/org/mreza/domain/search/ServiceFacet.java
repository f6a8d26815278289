package org.mreza.domain.search;

/** By what the list of services is narrowed. */
public enum ServiceFacet {
    TEXT,
    TYPE,
    TARGET,
    REGION,
    MUNICIPALITY,
    LANGUAGE,
    FREE,
    OPEN,
    ROOM,
    CONFIRMED,
    KIND,
    STATUS
}
