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

    /** The condition of what lies beyond the place; takes {@link #ID} and {@link #DAY}. */
    String beyond(Cursor at) {
        String than = descending != at.backwards() ? " < " : " > ";
        return "(" + key() + ", " + id + ")" + than + "(cast(:" + DAY + " as date), :" + ID + ")";
    }

    /** What {@link #DAY} is for that. */
    String from(Cursor at) {
        LocalDate day = day(at);
        return day == null ? undated() : day.toString();
    }

    String orderBy(@Nullable Cursor at) {
        String way = descending != (at != null && at.backwards()) ? " desc" : "";
        return " order by " + key() + way + ", " + id + way;
    }

    /** Rows without a day come last in either direction, which an index of each table has for each direction. */
    String key() {
        return "coalesce(" + day + ", date '" + undated() + "')";
    }

    private String undated() {
        return descending ? "-infinity" : "infinity";
    }
}
