package org.mreza.domain.directory.hours;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.ScheduleException;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RuleBroken;

/**
 * Opening hours in one line. Whatever is written here can be read again by {@link #parse}, in any of the languages.
 */
public final class HoursText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private HoursText() {}

    /**
     * Reads what people write, and what {@link HoursCode} writes: {@code пон-пет 8-16; втор 10-14 Долни Дисан}, {@code 1. i 3. utorak 10-13},
     * {@code Mon-Fri 08:00-16:00, Sat 9-13}, {@code 24/7}. Nothing at all is no row.
     *
     * @throws RuleBroken that quotes the part that cannot be understood
     */
    public static List<Schedule> parse(String text) {
        return HoursCode.isOne(text) ? HoursCode.parse(text) : HoursReader.rows(text);
    }

    /**
     * Reads days that are otherwise: {@code 24.12.2026; 31.12.2026 9-12}; a day without hours is closed.
     *
     * @throws RuleBroken that quotes the part that cannot be understood
     */
    public static List<ScheduleException> parseExceptions(String text) {
        return ExceptionsReader.days(text);
    }

    public static String format(List<Schedule> rows, Language language) {
        return rows.stream().map(row -> row(row, language)).collect(Collectors.joining("; "));
    }

    private static String row(Schedule row, Language language) {
        List<String> parts = new ArrayList<>();
        if (row.every() > 1) parts.add(every(row.every(), language));
        parts.add(DaysText.brief(row, language));
        parts.add(times(row));
        if (row.stopSettlement() != null) parts.add(row.stopSettlement());
        if (row.validFrom() != null) parts.add(from(language) + " " + DAY.format(row.validFrom()));
        if (row.validTo() != null) parts.add(until(language) + " " + DAY.format(row.validTo()));
        if (row.appointment()) parts.add("(" + appointment(language) + ")");
        return String.join(" ", parts);
    }

    /** {@code 08:00–16:00}; the end of a day is 24:00. */
    public static String times(Schedule row) {
        return times(row.opensAt(), row.closesAt());
    }

    public static String times(LocalTime opensAt, LocalTime closesAt) {
        return HOUR.format(opensAt) + "–" + (closesAt.equals(Schedule.MIDNIGHT) ? "24:00" : HOUR.format(closesAt));
    }

    public static String formatExceptions(List<ScheduleException> days) {
        return days.stream().map(HoursText::exception).collect(Collectors.joining("; "));
    }

    private static String exception(ScheduleException day) {
        String date = DAY.format(day.day());
        if (day.opensAt() == null || day.closesAt() == null) return date;
        return date + " " + times(day.opensAt(), day.closesAt());
    }

    /** A day in figures. */
    static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String every(int weeks, Language language) {
        return switch (language) {
            case MK -> "на " + weeks + " недели";
            case SR_CYRL -> "сваке " + weeks + " недеље";
            case SR_LATN -> "svake " + weeks + " nedelje";
            case BS -> "svake " + weeks + " sedmice";
            case SQ -> "çdo " + weeks + " javë";
            case EN -> "every " + weeks + " weeks";
        };
    }

    private static String from(Language language) {
        return switch (language) {
            case MK, SR_CYRL -> "од";
            case SR_LATN, BS -> "od";
            case SQ -> "nga";
            case EN -> "from";
        };
    }

    private static String until(Language language) {
        return switch (language) {
            case MK, SR_CYRL -> "до";
            case SR_LATN, BS -> "do";
            case SQ -> "deri";
            case EN -> "to";
        };
    }

    private static String appointment(Language language) {
        return switch (language) {
            case MK -> "по договор";
            case SR_CYRL -> "уз најаву";
            case SR_LATN, BS -> "uz najavu";
            case SQ -> "me takim";
            case EN -> "by appointment";
        };
    }
}
