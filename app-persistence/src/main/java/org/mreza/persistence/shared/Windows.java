package org.mreza.persistence.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Window;

/** Makes the page of a list from what its statement found. */
public final class Windows {

    /** How many rows a statement asks for: the one more than a page shows tells that there are others. */
    public static final int ROWS = Window.SIZE + 1;

    /** How far a statement counts: the one more than is shown stands for all the others. */
    public static final int COUNTED = Window.COUNTED_UP_TO + 1;

    private Windows() {}

    /**
     * @param found up to {@link #ROWS} rows, in the order read: away from the cursor
     * @param at where the page begins, null for the first page
     * @param keys the sort keys of a row, as the cursor holds them
     */
    public static <T> Window<T> of(List<T> found, @Nullable Cursor at, long total, Function<T, String[]> keys) {
        if (found.isEmpty()) return new Window<>(List.of(), null, null, total);
        boolean back = at != null && at.backwards();
        boolean more = found.size() > Window.SIZE;
        List<T> rows = new ArrayList<>(more ? found.subList(0, Window.SIZE) : found);
        if (back) Collections.reverse(rows);
        boolean before = back ? more : at != null;
        boolean after = back || more;
        return new Window<>(
                rows,
                before ? Cursor.before(keys.apply(rows.get(0))).toString() : null,
                after ? Cursor.after(keys.apply(rows.get(rows.size() - 1))).toString() : null,
                total);
    }

    /** Of rows that each carry their keys and the number of all. */
    public static <T> Window<T> of(List<Hit<T>> found, @Nullable Cursor at) {
        long total = found.isEmpty() ? 0 : found.get(0).total();
        return of(found, at, total, hit -> hit.keys().toArray(String[]::new)).map(Hit::row);
    }

    /** A row as found, with its place in the order and the number of rows in all. */
    public record Hit<T>(T row, long total, List<String> keys) {

        public Hit(T row, long total, String... keys) {
            this(row, total, List.of(keys));
        }
    }
}
