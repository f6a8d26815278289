package org.mreza.domain.importing.reading;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.ScheduleException;
import org.mreza.domain.directory.hours.HoursText;

/**
 * Opening hours, one row after the other, its parts apart by bars: {@code WEEKLY|1|MO,TU|08:00|16:00|||false||}. The SQL
 * that compares them with what is here writes the same.
 */
final class HoursCell {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private HoursCell() {}

    static String rows(String cell) {
        return HoursText.parse(cell).stream().map(HoursCell::row).distinct().collect(Collectors.joining("; "));
    }

    static String row(Schedule row) {
        return String.join(
                "|",
                row.freq().name(),
                String.valueOf(row.every()),
                String.join(",", row.byday()),
                HOUR.format(row.opensAt()),
                HOUR.format(row.closesAt()),
                Objects.toString(row.validFrom(), ""),
                Objects.toString(row.validTo(), ""),
                String.valueOf(row.appointment()),
                Objects.toString(row.stopSettlement(), "").replaceAll("[|;]", " "),
                Objects.toString(row.stopMunicipality(), ""));
    }

    static String exceptions(String cell) {
        List<ScheduleException> days = HoursText.parseExceptions(cell);
        return days.stream()
                .map(day -> day.day() + "|" + hour(day.opensAt()) + "|" + hour(day.closesAt()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String hour(@Nullable LocalTime hour) {
        return hour == null ? "" : HOUR.format(hour);
    }
}
