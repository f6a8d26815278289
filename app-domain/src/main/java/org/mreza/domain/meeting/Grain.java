package org.mreza.domain.meeting;

/** How closely a source tells who was there. */
public enum Grain {
    /** A named person. */
    PERSON,
    /** An organization, with a number of people or none. */
    ORGANIZATION,
    /** "Institutions of" a municipality. */
    MUNICIPALITY,
    /** A group without names. */
    GROUP
}
