package org.mreza.bench;

import java.util.List;

/** What may read all of a large table or sort many rows: each by address and statement, and why. */
final class Excused {

    /**
     * A statement of a page.
     *
     * @param address how the address of the page begins
     * @param words what only this statement has
     */
    private record Statement(String address, String words) {}

    private static final List<Statement> STATEMENTS = List.of(
            // The file of all action items that are pending, in the order of their dates: it has as many rows as it
            // sorts.
            new Statement("/action-items.csv", "copy (select a.what"));

    private Excused() {}

    static boolean is(String address, String sql) {
        return STATEMENTS.stream().anyMatch(one -> address.startsWith(one.address()) && sql.contains(one.words()));
    }
}
