package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
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

    /** By first day; dates without a year come last, among themselves by month and day. */
    public static final Comparator<PartialDate> CHRONOLOGICAL = Comparator.comparing(
                    (PartialDate d) -> d.year == null ? LAST_YEAR + 1 : d.year)
            .thenComparing(d -> d.month == null ? 1 : d.month)
            .thenComparing(d -> d.day == null ? 1 : d.day);

    /** @throws DateTimeException when there is no such date, or its end lies before its start */
    public PartialDate {
        requireYear(year);
        requireYear(endYear);
        requireStart(year, month, day);
        if (endYear == null && (endMonth != null || endDay != null))
            throw new DateTimeException("an end needs its year");
        if (endYear != null) requireEnd(year, month, day, endYear, endMonth, endDay);
    }

    private static void requireYear(@Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) throw new DateTimeException("year out of range");
    }

    private static void requireStart(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        if (month == null) {
            if (year == null || day != null) throw new DateTimeException("a day needs its month");
        } else if (year == null) {
            if (day == null) throw new DateTimeException("a month needs its year");
            MonthDay.of(month, day);
        } else if (day == null) {
            YearMonth.of(year, month);
        } else {
            LocalDate.of(year, month, day);
        }
    }

    private static void requireEnd(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            int endYear,
            @Nullable Integer endMonth,
            @Nullable Integer endDay) {
        boolean endIsDay = endDay != null && endMonth != null;
        boolean endIsYear = endDay == null && endMonth == null;
        boolean alike = day == null ? (endIsYear && month == null) : endIsDay;
        if (year == null || !alike) throw new DateTimeException("start and end are of different kinds");
        boolean backwards = (day == null || month == null || endMonth == null || endDay == null)
                ? endYear < year
                : LocalDate.of(endYear, endMonth, endDay).isBefore(LocalDate.of(year, month, day));
        if (backwards) throw new DateTimeException("the end lies before the start");
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
        return new PartialDate(
                from.getYear(),
                from.getMonthValue(),
                from.getDayOfMonth(),
                to.getYear(),
                to.getMonthValue(),
                to.getDayOfMonth(),
                null,
                null);
    }

    public static PartialDate ofYears(int from, int to) {
        return new PartialDate(from, null, null, to, null, null, null, null);
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
        if (year == null) return Optional.empty();
        return Optional.of(LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day));
    }

    /** The last day it can mean; empty without a year. */
    public Optional<LocalDate> latest() {
        if (year == null) return Optional.empty();
        return Optional.of(lastDay(
                endYear == null ? year : endYear, endYear == null ? month : endMonth, endYear == null ? day : endDay));
    }

    private static LocalDate lastDay(int year, @Nullable Integer month, @Nullable Integer day) {
        if (month == null) return LocalDate.of(year, 12, 31);
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }
}
