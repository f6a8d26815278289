package org.mreza.persistence.news;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.news.NewsQueries.NewsLine;
import org.mreza.domain.shared.Window;

/** A place in the list of news: after (or before) one that was published then; an unreadable one is the beginning. */
record NewsCursor(boolean backwards, Instant publishedAt, UUID meeting) {

    static @Nullable NewsCursor read(@Nullable String text) {
        if (text == null) return null;
        String[] parts = text.split("~", -1);
        if (parts.length != 3) return null;
        try {
            return new NewsCursor(parts[0].equals("b"), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static String write(boolean backwards, NewsLine line) {
        return (backwards ? "b" : "f") + "~" + line.publishedAt() + "~" + line.meeting();
    }

    String condition() {
        return " and (n.published_at, n.meeting_id) " + (backwards ? ">" : "<") + " (:at, :id)";
    }

    static String orderBy(@Nullable NewsCursor at) {
        String direction = at != null && at.backwards() ? "asc" : "desc";
        return " order by n.published_at " + direction + ", n.meeting_id " + direction;
    }

    static Window<NewsLine> window(List<NewsLine> found, @Nullable NewsCursor at, long total) {
        boolean more = found.size() > Window.SIZE;
        List<NewsLine> rows = new ArrayList<>(more ? found.subList(0, Window.SIZE) : found);
        boolean back = at != null && at.backwards();
        if (back) Collections.reverse(rows);
        boolean before = back ? more : at != null;
        boolean after = back || more;
        return new Window<>(
                rows,
                before && !rows.isEmpty() ? write(true, rows.get(0)) : null,
                after && !rows.isEmpty() ? write(false, rows.get(rows.size() - 1)) : null,
                total);
    }
}
