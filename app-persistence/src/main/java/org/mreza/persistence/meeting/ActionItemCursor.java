package org.mreza.persistence.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.action.ActionItemRow;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Cursor;

/** A place in a list of action items, which goes by the last possible day of the term; none comes last. */
record ActionItemCursor(boolean backwards, @Nullable LocalDate due, UUID id) {

    static @Nullable ActionItemCursor read(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 2).orElse(null);
        if (cursor == null) return null;
        try {
            String day = cursor.keys().get(0);
            return new ActionItemCursor(
                    cursor.backwards(),
                    day.isEmpty() ? null : LocalDate.parse(day),
                    UUID.fromString(cursor.keys().get(1)));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    void narrow(ActionItemListSql sql) {
        sql.set("cursorId", id);
        String than = backwards ? "<" : ">";
        if (due == null) {
            sql.and("(a.due_to is null and a.id " + than + " :cursorId" + (backwards ? " or a.due_to is not null" : "")
                    + ")");
            return;
        }
        sql.set("cursorDay", due);
        sql.and("((a.due_to, a.id) " + than + " (:cursorDay, :cursorId)" + (backwards ? "" : " or a.due_to is null")
                + ")");
    }

    static String orderBy(boolean backwards) {
        return backwards ? " order by a.due_to desc nulls first, a.id desc" : " order by a.due_to nulls last, a.id";
    }

    static Window<ActionItemRow> window(List<ActionItemRow> found, @Nullable ActionItemCursor at, long total) {
        boolean more = found.size() > Window.SIZE;
        List<ActionItemRow> rows = new ArrayList<>(more ? found.subList(0, Window.SIZE) : found);
        boolean back = at != null && at.backwards();
        if (back) Collections.reverse(rows);
        boolean before = back ? more : at != null;
        boolean after = back || more;
        return new Window<>(
                rows,
                before && !rows.isEmpty() ? Cursor.before(keys(rows.get(0))).toString() : null,
                after && !rows.isEmpty()
                        ? Cursor.after(keys(rows.get(rows.size() - 1))).toString()
                        : null,
                total);
    }

    private static String[] keys(ActionItemRow row) {
        PartialDate due = row.item().due();
        String day = due == null ? "" : due.latest().map(LocalDate::toString).orElse("");
        return new String[] {day, row.item().id().toString()};
    }
}
