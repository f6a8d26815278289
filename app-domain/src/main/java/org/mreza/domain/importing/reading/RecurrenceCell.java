package org.mreza.domain.importing.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.Schedule.Freq;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RuleBroken;

/**
 * Opening hours as formats have them that tell them as recurrences: a line for each, its parts apart by bars, after a line
 * that says so: {@code WEEKLY|2|MO,TU|08:00|16:00|2026-01-01|||Dolni Disan, Negotino}.
 */
final class RecurrenceCell {

    /** The first line of such a cell. */
    static final String MARK = "RRULE";

    private static final Pattern DAY = Pattern.compile("(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2}:\\d{2}).*");
    private static final int PARTS = 9;

    private RecurrenceCell() {}

    static boolean isOne(String cell) {
        return cell.startsWith(MARK + "\n");
    }

    static String rows(String cell, PlaceBook places) {
        return cell.lines()
                .skip(1)
                .map(line -> HoursCell.row(schedule(line, places)))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Schedule schedule(String line, PlaceBook places) {
        String[] parts = Arrays.copyOf(line.split("[|]", -1), PARTS);
        for (int i = 0; i < PARTS; i++) parts[i] = parts[i] == null ? "" : parts[i].strip();
        try {
            Schedule row = new Schedule(
                    freq(parts[0]),
                    parts[1].isEmpty() ? 1 : Integer.parseInt(parts[1]),
                    days(parts[0], parts[2]),
                    hour(parts[3]),
                    hour(parts[4]),
                    day(parts[5]),
                    day(parts[6]),
                    null,
                    null,
                    parts[7].toLowerCase(Locale.ROOT).contains("appointment"),
                    null);
            return stopping(row, parts[8], places);
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new RuleBroken("importing.rule.recurrence", CellReader.quoted(line));
        }
    }

    private static Freq freq(String freq) {
        return switch (freq.toUpperCase(Locale.ROOT)) {
            case "WEEKLY", "DAILY" -> Freq.WEEKLY;
            case "MONTHLY" -> Freq.MONTHLY;
            default -> throw new RuleBroken("importing.rule.recurrence", CellReader.quoted(freq));
        };
    }

    private static List<String> days(String freq, String days) {
        if (days.isEmpty() && freq.equalsIgnoreCase("DAILY")) return List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
        List<String> read = Arrays.stream(days.toUpperCase(Locale.ROOT).split("[,\\s]+", -1))
                .filter(day -> !day.isEmpty())
                .toList();
        for (String day : read)
            if (!DAY.matcher(day).matches()) throw new RuleBroken("importing.rule.recurrence", CellReader.quoted(days));
        return read;
    }

    private static LocalTime hour(String hour) {
        if (hour.startsWith("24:00")) return Schedule.MIDNIGHT;
        var told = HOUR.matcher(hour);
        if (!told.matches()) throw new RuleBroken("importing.rule.recurrence", CellReader.quoted(hour));
        return LocalTime.parse(told.group(1).length() == 4 ? "0" + told.group(1) : told.group(1));
    }

    private static @Nullable LocalDate day(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day.length() > 10 ? day.substring(0, 10) : day);
    }

    /** Where it stops, with the municipality behind a comma when it is known by that name. */
    private static Schedule stopping(Schedule row, String text, PlaceBook places) {
        if (text.isEmpty()) return row;
        Set<MunicipalityId> whole = places.municipalities(text);
        if (whole.size() == 1) return row.at(null, whole.iterator().next());
        int comma = text.lastIndexOf(',');
        Set<MunicipalityId> behind = comma < 0
                ? Set.of()
                : places.municipalities(text.substring(comma + 1).strip());
        return behind.size() == 1
                ? row.at(text.substring(0, comma).strip(), behind.iterator().next())
                : row.at(text, null);
    }
}
