package org.mreza.domain.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list, found by key and not by offset, so that the last page is as quick as the first.
 *
 * @param rows the rows, in order
 * @param previous cursor of the page before, or null on the first page
 * @param next cursor of the page after, or null on the last page
 * @param total how many rows there are in all, counted up to {@link #COUNTED_UP_TO}; one more means "more than that"
 */
public record Window<T>(
        List<T> rows, @Nullable String previous, @Nullable String next, long total) {

    /** Totals beyond this are shown as "10,000+": counting them costs more than it tells. */
    public static final int COUNTED_UP_TO = 10_000;

    /** Rows on a page. */
    public static final int SIZE = 50;

    public Window {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean totalIsCapped() {
        return total > COUNTED_UP_TO;
    }

    public <R> Window<R> map(Function<? super T, ? extends R> to) {
        return new Window<>(rows.stream().<R>map(to).toList(), previous, next, total);
    }
}
