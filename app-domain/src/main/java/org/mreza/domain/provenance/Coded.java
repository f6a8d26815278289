package org.mreza.domain.provenance;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;

/** Numbers and lists of codes as values of fields, in the words of the histories. */
public final class Coded {

    private static final String BETWEEN = "; ";

    private Coded() {}

    /** Codes in the order of the alphabet; null for none. */
    public static @Nullable String joined(Collection<String> codes) {
        return codes.isEmpty()
                ? null
                : String.join(BETWEEN, codes.stream().sorted().toList());
    }

    public static List<String> listed(String codes) {
        return Stream.of(codes.split(BETWEEN, -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    public static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }

    /** What was typed of a number, as it would be kept. */
    public static String read(String field, String typed, int most) {
        Integer number = number(field, typed, most);
        return number == null ? "" : number.toString();
    }

    /**
     * A whole number that is not negative; null for nothing.
     *
     * @throws RuleBroken at the field
     */
    public static @Nullable Integer number(String field, String value, int most) {
        if (value.isBlank()) return null;
        if (!value.strip().matches("\\d{1,7}") || Integer.parseInt(value.strip()) > most)
            throw RuleBroken.at(field, "service.rule.number", 0, most);
        return Integer.valueOf(value.strip());
    }
}
