package org.mreza.persistence.importing;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.mreza.domain.shared.Language;

/** Pieces of SQL that the steps of imports share. Made of constants only. */
final class Sql {

    private Sql() {}

    /** Adds to the problems of a row {@code s}; arguments are expressions. */
    static String problem(String field, String key, String... arguments) {
        return "problems = s.problems || jsonb_build_array(jsonb_build_object('field', '" + field + "', 'key', '" + key
                + "', 'arguments', jsonb_build_array(" + String.join(", ", arguments) + ")))";
    }

    /** The texts of a column in all languages, as pairs for {@code jsonb_build_object}. */
    static String texts(String fact, String column) {
        return Arrays.stream(Language.values())
                .map(l -> "'" + fact + "." + l.tag() + "', " + column + " ->> '" + l.tag() + "'")
                .collect(Collectors.joining(", "));
    }

    /**
     * What is told of a text as jsonb, null when nothing is.
     *
     * @param told expression of facts
     */
    static String text(String fact, String told) {
        String texts = Arrays.stream(Language.values())
                .map(l -> "'" + l.tag() + "', " + told + " ->> '" + fact + "." + l.tag() + "'")
                .collect(Collectors.joining(", "));
        String source = Arrays.stream(Language.values())
                .map(l -> "when " + told + " ?? '" + fact + "." + l.tag() + "' then '" + l.tag() + "'")
                .collect(Collectors.joining(" "));
        return "case when " + told + " ??| array[" + keys(fact)
                + "] then jsonb_strip_nulls(jsonb_build_object('source', case when " + told + " ?? ('" + fact
                + ".' || :language) then :language " + source + " end, " + texts + ")) end";
    }

    /** A column of texts with what is told written over what was there; its source language stays. */
    static String merged(String fact, String column, String told) {
        String text = text(fact, told);
        return "coalesce(" + text + " || " + column + " || (" + text + " - 'source'), " + text + ", " + column + ")";
    }

    private static String keys(String fact) {
        return Arrays.stream(Language.values())
                .map(l -> "'" + fact + "." + l.tag() + "'")
                .collect(Collectors.joining(", "));
    }

    /** A list in one text as rows of one column. */
    static String list(String text) {
        return "string_to_table(" + text + ", '; ')";
    }

    /** Aliases of a text as they stand in their column. */
    static String aliases(String text) {
        return "coalesce((select jsonb_agg(jsonb_build_object('text', a, 'language', null, 'script',"
                + " case when a ~ '[А-Яа-яЁЃЅЈЉЊЌЏђѓѕјљњћќџ]' then 'Cyrl' else 'Latn' end, 'source', null)) from "
                + list(text) + " a), '[]')";
    }
}
