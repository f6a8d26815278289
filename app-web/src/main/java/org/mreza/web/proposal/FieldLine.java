package org.mreza.web.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.provenance.Coded;
import org.mreza.domain.provenance.FieldValue;
import org.mreza.web.frame.Option;

/**
 * A field of the form in which a change is proposed.
 *
 * @param key as text
 * @param told what is told now
 * @param before what stood in the form when it was opened
 * @param value what stands in it
 * @param lang tag of the language of the text; null where it is in none
 */
public record FieldLine(
        String key,
        String label,
        FieldValue.Kind kind,
        String told,
        String before,
        String value,
        @Nullable String lang,
        List<Option> options) {

    /** Its property in the form. */
    public String path() {
        return "values[" + key + "]";
    }

    public boolean paragraphs() {
        return kind == FieldValue.Kind.TEXT;
    }

    /** Whether several of the options may be ticked. */
    public boolean ticks() {
        return kind == FieldValue.Kind.WORDS;
    }

    /** Whether it is told by the names of places. */
    public boolean places() {
        return kind == FieldValue.Kind.AREAS;
    }

    /** The options that are ticked. */
    public List<String> ticked() {
        return codes(value);
    }

    /** Codes as they are kept, or as a form sends several: with commas. */
    static List<String> codes(String told) {
        return Coded.listed(told.replace(",", "; "));
    }

    /** The same with what was typed. */
    FieldLine typed(String other) {
        return new FieldLine(key, label, kind, told, before, other, lang, options);
    }
}
