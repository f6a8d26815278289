package org.mreza.domain.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows of a list each choice of a filter would leave, and how many there would be without a filter that is on.
 * All are counted over at most {@link #COUNTED_UP_TO} rows; beyond that they are "at least".
 *
 * @param total of those that the filters leave
 * @param of by facet and value: how many there are of it, the other filters being as they are
 * @param without a filter that is on, the others being as they are
 */
public record FacetCounts<F extends Enum<F>>(int total, Map<F, Map<String, Integer>> of, Map<F, Integer> without) {

    public FacetCounts {
        Map<F, Map<String, Integer>> copy = new TreeMap<>();
        of.forEach((facet, counts) -> copy.put(facet, Collections.unmodifiableMap(new LinkedHashMap<>(counts))));
        of = Collections.unmodifiableMap(copy);
        without = Collections.unmodifiableMap(new TreeMap<>(without));
    }

    public static final int COUNTED_UP_TO = 1000;

    /** Where nothing was counted. */
    public static <F extends Enum<F>> FacetCounts<F> none() {
        return new FacetCounts<F>(0, Map.of(), Map.of());
    }

    /** Whether there are more than were counted. */
    public boolean capped() {
        return total > COUNTED_UP_TO;
    }

    /** How many of a facet's value, from its own candidates. */
    public int of(F facet, String value) {
        return of.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }

    /** Whether counts of this facet are "at least". */
    public boolean capped(F facet) {
        return without.getOrDefault(facet, total) > COUNTED_UP_TO;
    }
}
