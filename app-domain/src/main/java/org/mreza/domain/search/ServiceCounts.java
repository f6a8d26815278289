package org.mreza.domain.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many services each choice of a filter would leave, and how many there would be without a filter that is on. All
 * are counted over at most {@link #COUNTED_UP_TO} services; beyond that they are "at least".
 *
 * @param total of those that the filters leave
 * @param of by facet and value: how many there are of it, the other filters being as they are
 * @param without a filter that is on, the others being as they are
 */
public record ServiceCounts(int total, Map<ServiceFacet, Map<String, Integer>> of, Map<ServiceFacet, Integer> without) {

    public static final int COUNTED_UP_TO = 1000;

    /** Where nothing was counted. */
    public static final ServiceCounts NONE = new ServiceCounts(0, Map.of(), Map.of());

    public ServiceCounts {
        Map<ServiceFacet, Map<String, Integer>> copy = new EnumMap<>(ServiceFacet.class);
        of.forEach((facet, counts) -> copy.put(facet, Collections.unmodifiableMap(new LinkedHashMap<>(counts))));
        of = Collections.unmodifiableMap(copy);
        without = without.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(without));
    }

    /** Whether there are more than were counted. */
    public boolean capped() {
        return total > COUNTED_UP_TO;
    }

    /** How many of a facet's value, from its own candidates. */
    public int of(ServiceFacet facet, String value) {
        return of.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }

    /** Whether counts of this facet are "at least". */
    public boolean capped(ServiceFacet facet) {
        return without.getOrDefault(facet, total) > COUNTED_UP_TO;
    }
}
