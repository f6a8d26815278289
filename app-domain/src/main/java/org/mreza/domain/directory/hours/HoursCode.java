package org.mreza.domain.directory.hours;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.ScheduleException;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RuleBroken;

/**
 * Opening hours for machines, one row after the other, its parts apart by bars: {@code WEEKLY|1|MO,TU|08:00|16:00|||false||};
 * days that are otherwise as {@code 2026-12-24|09:00|12:00}. Nothing that a schedule says gets lost in it.
 */
public final class HoursCode {

    private static final String BETWEEN = "; ";
    private static final String HOUR = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})?";
    private static final Pattern ROW = Pattern.compile("(WEEKLY|MONTHLY)[|]\\d{1,2}[|][-,0-9A-Z]+[|]" + HOUR + "[|]"
            + HOUR + "[|]" + DAY + "[|]" + DAY + "[|](true|false)[|][^|;]*[|][-a-z0-9]*");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private HoursCode() {}

    /** Whether a text is written like this. */
    public static boolean isOne(String text) {
        return !text.isEmpty()
                && Stream.of(text.split(BETWEEN, -1))
                        .allMatch(row -> ROW.matcher(row).matches());
    }

    /**
     * Reads what is written like this.
     *
     * @throws RuleBroken when a day is none
     */
    public static List<Schedule> parse(String rows) {
        try {
            return Arrays.stream(rows.split(BETWEEN, -1)).map(HoursCode::row).toList();
        } catch (DateTimeException noSuchDay) {
            throw HoursReader.unreadable(rows);
        }
    }

    private static Schedule row(String row) {
        String[] parts = row.split("[|]", -1);
        return new Schedule(
                Schedule.Freq.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                List.of(parts[2].split(",", -1)),
                LocalTime.parse(parts[3]),
                LocalTime.parse(parts[4]),
                day(parts[5]),
                day(parts[6]),
                parts[8].isBlank() ? null : parts[8].strip(),
                parts[9].isEmpty() ? null : MunicipalityId.of(parts[9]),
                Boolean.parseBoolean(parts[7]),
                null);
    }

    private static @Nullable LocalDate day(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    /** One row. */
    public static String of(Schedule row) {
        return String.join(
                "|",
                row.freq().name(),
                String.valueOf(row.every()),
                String.join(",", row.byday()),
                MINUTES.format(row.opensAt()),
                MINUTES.format(row.closesAt()),
                Objects.toString(row.validFrom(), ""),
                Objects.toString(row.validTo(), ""),
                String.valueOf(row.appointment()),
                Objects.toString(row.stopSettlement(), "").replaceAll("[|;]", " "),
                Objects.toString(row.stopMunicipality(), ""));
    }

    /** One day that is otherwise. */
    public static String of(ScheduleException day) {
        return day.day() + "|" + minutes(day.opensAt()) + "|" + minutes(day.closesAt());
    }

    /** Reads days that are otherwise, written like this. */
    public static List<ScheduleException> parseExceptions(String days) {
        List<ScheduleException> read = new ArrayList<>();
        for (String day : days.split(BETWEEN, -1)) {
            String[] parts = day.split("[|]", -1);
            read.add(new ScheduleException(LocalDate.parse(parts[0]), hour(parts[1]), hour(parts[2]), null));
        }
        return read;
    }

    private static @Nullable LocalTime hour(String hour) {
        return hour.isEmpty() ? null : LocalTime.parse(hour);
    }

    private static String minutes(@Nullable LocalTime hour) {
        return hour == null ? "" : MINUTES.format(hour);
    }
}
