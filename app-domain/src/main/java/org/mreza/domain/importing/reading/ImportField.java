package org.mreza.domain.importing.reading;

/**
 * What a column can mean.
 *
 * @param key as in the histories of records
 * @param detail for words their group, for texts nothing
 * @param inLanguages whether there may be a column for each language
 */
public record ImportField(String key, Shape shape, String detail, boolean inLanguages) {

    /** How the cells of a column are read. */
    public enum Shape {
        LINE,
        PARAGRAPHS,
        ALIASES,
        WORD,
        WORDS,
        MUNICIPALITY,
        COUNTRY,
        AREAS,
        NUMBER,
        DATE,
        LATITUDE,
        LONGITUDE,
        WEBSITE,
        EMAIL,
        PHONE,
        HOURS,
        EXCEPTIONS,
        /** Our own id or address. */
        OWN_ID,
        /** What the source calls it. */
        EXTERNAL_ID,
        /** Another record, by any of its ids or by its name. */
        REFERENCE
    }

    /** Before words, apart by bars, of which some may be ours: what is not counts for nothing. */
    public static final String GUESS = "\u2248";

    static ImportField plain(String key, Shape shape) {
        return new ImportField(key, shape, "", false);
    }

    static ImportField word(String key, Shape shape, String group) {
        return new ImportField(key, shape, group, false);
    }

    static ImportField text(String key, Shape shape) {
        return new ImportField(key, shape, "", true);
    }
}
