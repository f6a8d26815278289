package org.mreza.web.published;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.web.frame.Reader;

/** A row of opening hours in the reader's words. */
final class Hours {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Reader reader;

    Hours(Reader reader) {
        this.reader = reader;
    }

    List<String> of(Map<String, Object> atLocation) {
        return Told.list(atLocation, "schedules").stream()
                .map(row -> Told.joined(", ", days(row), times(row), Told.text(row, "description"), note(row)))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private String days(Map<String, Object> row) {
        String from = Told.text(row, "valid_from");
        if (from != null && from.equals(Told.text(row, "valid_to"))) return reader.date(LocalDate.parse(from));
        String days = Stream.of(Told.required(row, "byday").split(",", -1))
                .map(this::day)
                .collect(Collectors.joining(", "));
        int every = Integer.parseInt(Told.required(row, "interval"));
        return every == 1 ? days : days + " " + reader.message("published.every", every);
    }

    private String day(String code) {
        DayOfWeek day = DayOfWeek.of(DAYS.indexOf(code.substring(code.length() - 2)) + 1);
        String name =
                day.getDisplayName(TextStyle.FULL_STANDALONE, reader.language().locale());
        String nth = code.substring(0, code.length() - 2);
        return nth.isEmpty() ? name : reader.message("published.nth." + nth.replace("-1", "last"), name);
    }

    private static String times(Map<String, Object> row) {
        return Told.text(row, "opens_at") + "–" + Told.text(row, "closes_at");
    }

    /** Without the days that are otherwise, which are written for programs. */
    private static @Nullable String note(Map<String, Object> row) {
        String notes = Told.text(row, "notes");
        String words = notes == null ? "" : notes.replaceFirst("\\s*EXDATE:[0-9,]+$", "");
        return words.isEmpty() ? null : words;
    }
}
