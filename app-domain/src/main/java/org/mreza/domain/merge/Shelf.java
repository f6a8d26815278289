package org.mreza.domain.merge;

/** Under which heading a link to a record is counted for people. */
public enum Shelf {
    MEETINGS,
    SERVICES,
    PLACES,
    PEOPLE,
    CONTACTS,
    AREAS,
    TIES,
    REQUESTS,
    ADDRESSES,
    DETAILS
}
