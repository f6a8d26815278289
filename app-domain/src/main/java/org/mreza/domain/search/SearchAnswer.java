package org.mreza.domain.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a search found.
 *
 * @param groups kinds of which something was found, those with a thing of exactly this name first
 * @param words the folded words that were looked for, for highlighting
 * @param near whether nothing was found by the words as typed, and these are the nearest to them
 * @param counts how many there are of other choices
 */
public record SearchAnswer(List<FoundGroup> groups, List<String> words, boolean near, Counts counts) {

    public static final SearchAnswer NOTHING = new SearchAnswer(List.of(), List.of(), false, Counts.NONE);

    /**
     * How many there are, counted up to {@link FoundGroup#COUNTED_UP_TO} of each kind; one more means "more than that".
     *
     * @param kinds by kind, in the chosen place
     * @param regions of the chosen kinds, by region, wherever they are
     * @param anywhere of the chosen kinds, in any place
     */
    public record Counts(Map<FoundKind, Integer> kinds, Map<String, Integer> regions, int anywhere) {

        public static final Counts NONE = new Counts(Map.of(), Map.of(), 0);

        public Counts {
            kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
            regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
        }

        public boolean isEmpty() {
            return kinds.isEmpty() && anywhere == 0;
        }
    }

    public SearchAnswer {
        groups = List.copyOf(groups);
        words = List.copyOf(words);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public int total() {
        return groups.stream().mapToInt(FoundGroup::total).sum();
    }
}
