package org.mreza.web.frame;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.FacetCounts;

/** Choices with their numbers in words; "at least" where not all were counted. */
public record FacetChoices<F extends Enum<F>>(FacetCounts<F> counts, Reader reader) {

    public String number(F facet, String value) {
        return number(facet, counts.of(facet, value));
    }

    private String number(F facet, int number) {
        if (counts.of().isEmpty()) return "";
        return reader.number(number) + (counts.capped(facet) && number > 0 ? "+" : "");
    }

    public <T> List<Choice> of(
            F facet, Collection<T> all, Function<T, String> code, Function<T, String> name, @Nullable String chosen) {
        return all.stream()
                .flatMap(one ->
                        choice(facet, code.apply(one), name.apply(one), counts.of(facet, code.apply(one)), chosen))
                .toList();
    }

    /** Those that leave something, the chosen one, and all where not all were counted. */
    public Stream<Choice> choice(F facet, String value, String name, int number, @Nullable String chosen) {
        boolean selected = value.equals(chosen);
        if (number == 0 && !selected && !counts.capped(facet)) return Stream.empty();
        String said = number == 0 && counts.capped(facet) ? "" : number(facet, number);
        return Stream.of(new Choice(value, said.isEmpty() ? name : name + " (" + said + ")", selected));
    }
}
