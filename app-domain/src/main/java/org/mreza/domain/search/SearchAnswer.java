package org.mreza.domain.search;

import java.util.List;

/**
 * All that a search found.
 *
 * @param groups kinds of which something was found
 * @param words the folded words that were found, for highlighting; not those asked for when these are near them
 * @param near whether nothing was found by the words as typed, and these are the nearest to them
 */
public record SearchAnswer(List<FoundGroup> groups, List<String> words, boolean near) {

    public static final SearchAnswer NOTHING = new SearchAnswer(List.of(), List.of(), false);

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
