package org.mreza.persistence.meeting.challenge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.challenge.ChallengeFilter.Order;
import org.mreza.domain.meeting.challenge.RaisedChallenge;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Cursor;

/** A place in the register: by how often, or by how lately; then by id. */
record ChallengeCursor(boolean backwards, Object key, UUID id) {

    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    static @Nullable ChallengeCursor read(@Nullable String text, Order order) {
        Cursor cursor = Cursor.parse(text, 3).orElse(null);
        if (cursor == null || !cursor.keys().get(0).equals(order.name())) return null;
        try {
            String key = cursor.keys().get(1);
            return new ChallengeCursor(
                    cursor.backwards(),
                    order == Order.OFTEN ? Integer.valueOf(key) : LocalDate.parse(key),
                    UUID.fromString(cursor.keys().get(2)));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    void narrow(ChallengeListSql sql, Order order) {
        sql.set("cursorKey", key);
        sql.set("cursorId", id);
        sql.and("(" + column(order) + ", t.challenge_id) " + (backwards ? ">" : "<") + " (:cursorKey, :cursorId)");
    }

    private static String column(Order order) {
        return order == Order.OFTEN ? "t.times" : "t.last_sort";
    }

    static String orderBy(Order order, boolean backwards) {
        String way = backwards ? "" : " desc";
        return " order by " + column(order) + way + ", t.challenge_id" + way;
    }

    static Window<RaisedChallenge> window(
            List<RaisedChallenge> found, @Nullable ChallengeCursor at, Order order, long total) {
        boolean more = found.size() > Window.SIZE;
        List<RaisedChallenge> rows = new ArrayList<>(more ? found.subList(0, Window.SIZE) : found);
        boolean back = at != null && at.backwards();
        if (back) Collections.reverse(rows);
        boolean before = back ? more : at != null;
        boolean after = back || more;
        return new Window<>(
                rows,
                before && !rows.isEmpty()
                        ? Cursor.before(keys(rows.get(0), order)).toString()
                        : null,
                after && !rows.isEmpty()
                        ? Cursor.after(keys(rows.get(rows.size() - 1), order)).toString()
                        : null,
                total);
    }

    private static String[] keys(RaisedChallenge row, Order order) {
        LocalDate last = row.last() == null ? NEVER : row.last();
        String key = order == Order.OFTEN ? String.valueOf(row.times()) : last.toString();
        return new String[] {order.name(), key, row.id().toString()};
    }
}
