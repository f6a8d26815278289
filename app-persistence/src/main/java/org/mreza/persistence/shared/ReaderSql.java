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

    /** The collation in the order of the reader's alphabet. */
    public static String collate(Language reader) {
        return "collate \"" + reader.collation() + "\"";
    }
}
