package org.mreza.domain.provenance;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;

/**
 * A field of a record that others may propose to change, with its present value.
 *
 * @param value null when nothing is told
 * @param choices codes to choose from; empty for what is written
 * @param about which of several it is, in words: the location of hours
 * @param confided whether only the network may read it
 */
public record FieldValue(
        FieldKey key,
        Kind kind,
        @Nullable String value,
        List<String> choices,
        @Nullable LocalizedText about,
        boolean confided) {

    /** How it is written. */
    public enum Kind {
        /** One line in a language. */
        NAME,
        /** Paragraphs in a language. */
        TEXT,
        LINE,
        CHOICE,
        /** The code of a municipality. */
        MUNICIPALITY,
        /** A code out of a vocabulary. */
        WORD,
        /** Codes out of a vocabulary. */
        WORDS,
        /** Codes of municipalities, regions and countries. */
        AREAS,
        /** A line that {@code HoursText} reads in any language; kept as it writes it in English. */
        HOURS
    }

    public FieldValue {
        choices = List.copyOf(choices);
    }

    public static FieldValue of(FieldKey key, Kind kind, @Nullable String value) {
        return new FieldValue(key, kind, value, List.of(), null, false);
    }

    /** The same, saying which of several it is. */
    public FieldValue about(@Nullable LocalizedText which) {
        return new FieldValue(key, kind, value, choices, which, confided);
    }

    /** The same, for the network alone. */
    public FieldValue inConfidence() {
        return new FieldValue(key, kind, value, choices, about, true);
    }

    /** The value of the field among others; empty when nothing is told. */
    public static String in(List<FieldValue> fields, FieldKey key) {
        return fields.stream()
                .filter(f -> f.key().equals(key))
                .map(FieldValue::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Whether it may be told in several languages. */
    public boolean translated() {
        return kind == Kind.NAME || kind == Kind.TEXT;
    }
}
