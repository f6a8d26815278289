package org.mreza.domain.search;

import java.util.List;

/**
 * What was found of one kind, best first.
 *
 * @param total how many there are, counted up to {@link #COUNTED_UP_TO}; one more means "more than that"
 */
public record FoundGroup(FoundKind kind, List<Found> rows, int total) {

    public static final int COUNTED_UP_TO = 1000;

    public FoundGroup {
        rows = List.copyOf(rows);
    }

    public boolean totalIsCapped() {
        return total > COUNTED_UP_TO;
    }

    public boolean hasMore() {
        return total > rows.size();
    }
}
