package org.mreza.domain.shared;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A partial date in figures and in words. Whatever is written here can be read again by {@link #parse}, in any of the
 * languages.
 */
public final class PartialDateText {

    private PartialDateText() {}

    /**
     * Reads what people write: {@code 12.6.2026}, {@code 06.2026}, {@code јуни 2026}, {@code 2026}, {@code 13.06},
     * {@code 6-8.2.2024}, {@code 2003-2009}. The day comes before the month; months are named in any language.
     *
     * @throws RuleBroken when it cannot be read, or there is no such date
     */
    public static PartialDate parse(String text) {
        return PartialDateReader.read(text);
    }

    /** In figures, the same in every language but for the name of a month: {@code 12.06.2026}, {@code јуни 2026}. */
    public static String format(PartialDate date, Language language) {
        return switch (date.precision()) {
            case YEAR -> "" + date.year();
            case YEARS -> date.year() + "–" + date.endYear();
            case MONTH -> month(date.month(), language) + " " + date.year();
            case DAY -> figures(date.day(), date.month()) + "." + date.year();
            case DAY_WITHOUT_YEAR -> figures(date.day(), date.month());
            case DAY_RANGE -> rangeInFigures(date);
        };
    }

    private static String rangeInFigures(PartialDate date) {
        String end = figures(date.endDay(), date.endMonth()) + "." + date.endYear();
        if (!Objects.equals(date.year(), date.endYear()))
            return figures(date.day(), date.month()) + "." + date.year() + "–" + end;
        if (!Objects.equals(date.month(), date.endMonth())) return figures(date.day(), date.month()) + "–" + end;
        return figure(date.day()) + "–" + end;
    }

    private static String figures(@Nullable Integer day, @Nullable Integer month) {
        return figure(day) + "." + figure(month);
    }

    /** With two digits; put together by hand, as lists have a date in each row. */
    private static String figure(@Nullable Integer number) {
        int known = Objects.requireNonNull(number);
        return known < 10 ? "0" + known : "" + known;
    }

    /**
     * With the month by its name, so that a reader sees how a date was understood: {@code 12 June 2026},
     * {@code 6–8. фебруар 2024.} What is not known is left out; {@link PartialDate#precision} tells what that is.
     */
    public static String inWords(PartialDate date, Language language) {
        return switch (date.precision()) {
            case YEAR -> ordinal(date.year(), language);
            case YEARS -> date.year() + "–" + ordinal(date.endYear(), language);
            case MONTH -> month(date.month(), language) + " " + ordinal(date.year(), language);
            case DAY -> day(date, language) + " " + ordinal(date.year(), language);
            case DAY_WITHOUT_YEAR -> day(date, language);
            case DAY_RANGE -> rangeInWords(date, language);
        };
    }

    /** With its weekday, to begin a sentence that goes on; without the full stop that ends a year elsewhere. */
    public static String inWords(LocalDate day, Language language) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
        String words = weekday + ", " + inWords(PartialDate.ofDay(day), language);
        return words.substring(0, 1).toUpperCase(language.locale())
                + words.substring(1).replaceFirst("\\.$", "");
    }

    private static String rangeInWords(PartialDate date, Language language) {
        String end = ordinal(date.endDay(), language)
                + " " + month(date.endMonth(), language)
                + " " + ordinal(date.endYear(), language);
        if (!Objects.equals(date.year(), date.endYear()))
            return day(date, language) + " " + ordinal(date.year(), language) + " – " + end;
        if (!Objects.equals(date.month(), date.endMonth())) return day(date, language) + " – " + end;
        return date.day() + "–" + end;
    }

    private static String day(PartialDate date, Language language) {
        return ordinal(date.day(), language) + " " + month(date.month(), language);
    }

    private static String month(@Nullable Integer month, Language language) {
        return MonthNames.of(Objects.requireNonNull(month), language);
    }

    /** Days and years are ordinal numbers in Serbian and Bosnian, which is what the full stop says. */
    private static String ordinal(@Nullable Integer number, Language language) {
        return switch (language) {
            case SR_CYRL, SR_LATN, BS -> number + ".";
            case MK, SQ, EN -> "" + number;
        };
    }
}
