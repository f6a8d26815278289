package org.mreza.domain.provenance;

import java.util.function.Supplier;
import org.mreza.domain.shared.RuleBroken;

/**
 * Names one value of a record: {@code phone}, {@code name.mk}, {@code hours.<id of the location>}.
 *
 * @param code of the field
 * @param part the language of a text, the location of hours; empty for a field that has one value
 */
public record FieldKey(String code, String part) {

    public static FieldKey of(String code) {
        return new FieldKey(code, "");
    }

    public static FieldKey of(String code, String part) {
        return new FieldKey(code, part);
    }

    /** Reads what {@link #toString} writes. */
    public static FieldKey parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? of(text) : of(text.substring(0, dot), text.substring(dot + 1));
    }

    /** Names this field in the rule that what is done breaks. */
    public <T> T at(Supplier<T> done) {
        try {
            return done.get();
        } catch (RuleBroken broken) {
            throw RuleBroken.at(
                    toString(), broken.messageKey(), broken.arguments().toArray());
        }
    }

    @Override
    public String toString() {
        return part.isEmpty() ? code : code + "." + part;
    }
}
