package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: a year, a month of a year, a day, a day and month without a year, a range of days, a
 * period of years. Keeps what the source wrote and, where the source contradicts itself, a note of it.
 *
 * <p>Years 1800 to 2200. A range has a whole end; a day without a year has neither year.
 */
@Embeddable
public record PartialDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer endYear,
        @Nullable Integer endMonth,
        @Nullable Integer endDay,
        @Nullable String asWritten,
        @Nullable String conflict) {

    /** What is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        DAY_WITHOUT_YEAR,
        DAY_RANGE,
        YEARS
    }

    public static final int FIRST_YEAR = 1800;
    public static final int LAST_YEAR = 2200;

    private static final Set<String> KINDS = Set.of("y", "ym", "ymd", "md", "ymdymd", "yy");

    /** By first day; dates without a year come last, among themselves by month and day. */
    public static final Comparator<PartialDate> CHRONOLOGICAL = Comparator.comparing(
                    (PartialDate d) -> d.year == null ? LAST_YEAR + 1 : d.year)
            .thenComparing(d -> d.month == null ? 1 : d.month)
            .thenComparing(d -> d.day == null ? 1 : d.day);

    /**
     * @throws RuleBroken when there is no such date, or its end lies before its start
     * @throws IllegalArgumentException when the parts do not belong together, as a day without its month
     */
    public PartialDate {
        if (!KINDS.contains(parts(year, month, day) + parts(endYear, endMonth, endDay)))
            throw new IllegalArgumentException("the parts of a date do not belong together");
        requireExisting(year, month, day);
        requireExisting(endYear, endMonth, endDay);
        if (year != null
                && endYear != null
                && lastDay(endYear, endMonth, endDay).isBefore(firstDay(year, month, day)))
            throw new RuleBroken("date.end-before-start");
    }

    private static String parts(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        return (year == null ? "" : "y") + (month == null ? "" : "m") + (day == null ? "" : "d");
    }

    private static void requireExisting(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR))
            throw new RuleBroken("date.year-out-of-range", FIRST_YEAR, LAST_YEAR);
        if (month == null) return;
        if (month < 1 || month > 12) throw new RuleBroken("date.no-such-day");
        int days = year == null
                ? Month.of(month).maxLength()
                : YearMonth.of(year, month).lengthOfMonth();
        if (day != null && (day < 1 || day > days)) throw new RuleBroken("date.no-such-day");
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null, null, null, null, null, null);
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, null, null, null, null, null, null);
    }

    public static PartialDate ofDay(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), null, null, null, null, null);
    }

    public static PartialDate ofDayWithoutYear(int month, int day) {
        return new PartialDate(null, month, day, null, null, null, null, null);
    }

    public static PartialDate ofRange(LocalDate from, LocalDate to) {
        return ofDay(from).until(to.getYear(), to.getMonthValue(), to.getDayOfMonth());
    }

    public static PartialDate ofYears(int from, int to) {
        return ofYear(from).until(to, null, null);
    }

    private PartialDate until(int endYear, @Nullable Integer endMonth, @Nullable Integer endDay) {
        return new PartialDate(year, month, day, endYear, endMonth, endDay, asWritten, conflict);
    }

    public PartialDate asWritten(@Nullable String words) {
        return new PartialDate(year, month, day, endYear, endMonth, endDay, words, conflict);
    }

    public PartialDate withConflict(@Nullable String note) {
        return new PartialDate(year, month, day, endYear, endMonth, endDay, asWritten, note);
    }

    public Precision precision() {
        if (year == null) return Precision.DAY_WITHOUT_YEAR;
        if (endYear != null) return day == null ? Precision.YEARS : Precision.DAY_RANGE;
        if (month == null) return Precision.YEAR;
        return day == null ? Precision.MONTH : Precision.DAY;
    }

    /** The first day it can mean; empty without a year. */
    public Optional<LocalDate> earliest() {
        return year == null ? Optional.empty() : Optional.of(firstDay(year, month, day));
    }

    /** The last day it can mean; empty without a year. */
    public Optional<LocalDate> latest() {
        if (year == null) return Optional.empty();
        return Optional.of(endYear == null ? lastDay(year, month, day) : lastDay(endYear, endMonth, endDay));
    }

    private static LocalDate firstDay(int year, @Nullable Integer month, @Nullable Integer day) {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    private static LocalDate lastDay(int year, @Nullable Integer month, @Nullable Integer day) {
        if (month == null) return LocalDate.of(year, 12, 31);
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }
}
