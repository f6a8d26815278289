package org.mreza.domain.overview;

import java.util.List;

/**
 * Organizations of one kind, by name.
 *
 * @param kind constant of the kind of organization, such as CIVIL_SOCIETY
 * @param total how many there are in all
 */
public record Partners(String kind, List<Partner> rows, int total) {

    public Partners {
        rows = List.copyOf(rows);
    }

    public boolean hasMore() {
        return total > rows.size();
    }
}
