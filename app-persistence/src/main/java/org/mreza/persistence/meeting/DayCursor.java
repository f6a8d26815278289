package org.mreza.persistence.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.persistence.shared.Cursor;

/**
 * A place in a list that goes by a day and then by id, rows without a day last.
 *
 * @param day column of the day
 * @param id column of the id
 * @param descending whether the latest day comes first
 */
record DayCursor(String day, String id, boolean descending) {

    static final String DAY = "cursorDay";
    static final String ID = "cursorId";

    /** The place that a text tells; none when it is unreadable. */
    static @Nullable Cursor read(@Nullable String text) {
        return Cursor.parse(text, 2).filter(DayCursor::sound).orElse(null);
    }

    static String[] keys(Optional<LocalDate> day, Object id) {
        return new String[] {day.map(LocalDate::toString).orElse(""), id.toString()};
    }

    static @Nullable LocalDate day(Cursor at) {
        String day = at.keys().get(0);
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    static UUID id(Cursor at) {
        return UUID.fromString(at.keys().get(1));
    }

    private static boolean sound(Cursor at) {
        try {
            id(at);
            day(at);
            return true;
        } catch (DateTimeException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** The condition of what lies beyond the place; takes {@link #ID}, and {@link #DAY} unless its day is null. */
    String beyond(Cursor at) {
        boolean back = at.backwards();
        String than = descending != back ? " < " : " > ";
        if (day(at) == null)
            return "(" + day + " is null and " + id + than + ":" + ID + (back ? " or " + day + " is not null" : "")
                    + ")";
        return "((" + day + ", " + id + ")" + than + "(:" + DAY + ", :" + ID + ")"
                + (back ? "" : " or " + day + " is null") + ")";
    }

    String orderBy(@Nullable Cursor at) {
        boolean back = at != null && at.backwards();
        String way = descending != back ? " desc" : "";
        return " order by " + day + way + (back ? " nulls first, " : " nulls last, ") + id + way;
    }
}
