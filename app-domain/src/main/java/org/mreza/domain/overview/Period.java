package org.mreza.domain.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings are looked at. With a first or a last day, meetings without a year are left out; a meeting whose date
 * is known roughly belongs to every period that it may have been held in.
 *
 * @param series slug of a series of meetings
 */
public record Period(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String series) {

    public static final Period ALL = new Period(null, null, null);

    public boolean isAll() {
        return equals(ALL);
    }
}
