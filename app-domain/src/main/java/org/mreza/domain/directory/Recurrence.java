package org.mreza.domain.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Which days a row of a schedule means. The SQL function {@code schedule_runs} has the same rules and the same cases. */
final class Recurrence {

    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private Recurrence() {}

    static boolean runs(Schedule row, LocalDate day) {
        LocalDate from = row.validFrom();
        if (from != null && day.isBefore(from)) return false;
        LocalDate to = row.validTo();
        if (to != null && day.isAfter(to)) return false;
        String code = code(day.getDayOfWeek());
        if (row.freq() == Schedule.Freq.MONTHLY) return row.byday().stream().anyMatch(d -> nth(d, code, day));
        return row.byday().contains(code) && (row.every() == 1 || from == null || weeks(from, day) % row.every() == 0);
    }

    static String code(DayOfWeek day) {
        return CODES.get(day.getValue() - 1);
    }

    /** The weekday of a code such as TU or -1TU. */
    static DayOfWeek weekday(String code) {
        return DayOfWeek.of(CODES.indexOf(code.substring(code.length() - 2)) + 1);
    }

    private static long weeks(LocalDate from, LocalDate day) {
        return ChronoUnit.WEEKS.between(from.with(DayOfWeek.MONDAY), day.with(DayOfWeek.MONDAY));
    }

    private static boolean nth(String wanted, String code, LocalDate day) {
        if (!wanted.endsWith(code)) return false;
        String which = wanted.substring(0, wanted.length() - 2);
        if (which.isEmpty()) return true;
        if (which.equals("-1")) return day.plusWeeks(1).getMonthValue() != day.getMonthValue();
        return Integer.parseInt(which) == (day.getDayOfMonth() + 6) / 7;
    }
}
