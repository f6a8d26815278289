package org.mreza.domain.merge;

/** Why two records are likely one; the word stands in the database. */
public enum Reason {
    /** The same name, however it is spelled. */
    NAME,
    /** A name of one is another name of the other. */
    ALIAS,
    /** Names that differ by little. */
    NEAR_NAME,
    PHONE,
    EMAIL,
    /** Seated in the same municipality, or offered in the same place. */
    PLACE,
    /** Kept by the same organization. */
    KEEPER,
    /** Of the same type. */
    TYPE
}
