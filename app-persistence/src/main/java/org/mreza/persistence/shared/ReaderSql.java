package org.mreza.persistence.shared;

import java.util.stream.Collectors;
import org.mreza.domain.shared.Language;

/** Pieces of SQL that depend on who reads. Made of constants only: nothing of a request ever gets into them. */
public final class ReaderSql {

    private ReaderSql() {}

    /** The text of a jsonb column that the reader sees. */
    public static String text(String column, Language reader) {
        return "text_in(" + column + ", array["
                + reader.fallbacks().stream().map(l -> "'" + l.tag() + "'").collect(Collectors.joining(",")) + "])";
    }

    /** Names in the order of the reader's alphabet. */
    public static String byName(String column, Language reader) {
        return sorted(column, reader) + " " + collate(reader);
    }

    /** What names are sorted by: one in Cyrillic stands where its sound belongs for readers of a Latin alphabet. */
    public static String sorted(String column, Language reader) {
        String text = text(column, reader);
        return switch (reader) {
            case MK, SR_CYRL -> text;
            case SR_LATN, BS, SQ, EN -> "sorted_in_latin(" + text + ")";
        };
    }

    /** The collation in the order of the reader's alphabet. */
    public static String collate(Language reader) {
        return "collate \"" + reader.collation() + "\"";
    }
}
