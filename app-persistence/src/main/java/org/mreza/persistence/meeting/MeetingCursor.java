package org.mreza.persistence.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingQueries.Order;
import org.mreza.domain.meeting.MeetingRow;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.Window;

/** A place in a list of meetings: after (or before) a meeting held from a day; an unreadable one is the beginning. */
record MeetingCursor(boolean backwards, @Nullable LocalDate heldFrom, UUID id) {

    static @Nullable MeetingCursor read(@Nullable String text) {
        if (text == null) return null;
        String[] parts = text.split("~", -1);
        if (parts.length != 3) return null;
        try {
            return new MeetingCursor(
                    parts[0].equals("b"),
                    parts[1].isEmpty() ? null : LocalDate.parse(parts[1]),
                    UUID.fromString(parts[2]));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static String write(boolean backwards, MeetingRow row) {
        PartialDate held = row.held();
        String day =
                held == null ? "" : held.earliest().map(LocalDate::toString).orElse("");
        return (backwards ? "b" : "f") + "~" + day + "~" + row.id();
    }

    /** Narrows the list to what comes after it in this order, or before it. */
    void narrow(MeetingListSql sql, Order order) {
        boolean down = (order == Order.NEWEST) != backwards;
        String than = down ? "<" : ">";
        sql.set("cursorId", id);
        if (heldFrom == null) {
            sql.and("(m.held_from is null and m.id " + than + " :cursorId"
                    + (backwards ? " or m.held_from is not null" : "") + ")");
            return;
        }
        sql.set("cursorDay", heldFrom);
        sql.and("((m.held_from, m.id) " + than + " (:cursorDay, :cursorId)"
                + (backwards ? "" : " or m.held_from is null") + ")");
    }

    static String orderBy(Order order, boolean backwards) {
        String direction = (order == Order.NEWEST) == backwards ? "asc" : "desc";
        return " order by m.held_from " + direction + (backwards ? " nulls first" : " nulls last") + ", m.id "
                + direction;
    }

    static Window<MeetingRow> window(List<MeetingRow> found, @Nullable MeetingCursor at, long total) {
        boolean more = found.size() > Window.SIZE;
        List<MeetingRow> rows = new ArrayList<>(more ? found.subList(0, Window.SIZE) : found);
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
