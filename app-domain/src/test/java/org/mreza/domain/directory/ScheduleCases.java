package org.mreza.domain.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of schedules and days, and whether the one is held on the other: one table for Java and for SQL. */
public final class ScheduleCases {

    private ScheduleCases() {}

    /** A line of the table. */
    public record Line(
            Schedule.Freq freq,
            int every,
            List<String> byday,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate day,
            boolean runs,
            String why) {

        public Schedule schedule() {
            return new Schedule(
                    freq, every, byday, LocalTime.of(8, 0), LocalTime.of(16, 0), from, to, null, null, false, null);
        }
    }

    public static List<Line> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ScheduleCases.class.getResourceAsStream("/schedule-cases.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(ScheduleCases::line).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String text) {
        String[] parts = text.split(";", -1);
        return new Line(
                Schedule.Freq.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                List.of(parts[2].split(",")),
                date(parts[3]),
                date(parts[4]),
                LocalDate.parse(parts[5]),
                Boolean.parseBoolean(parts[6]),
                parts[7]);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
