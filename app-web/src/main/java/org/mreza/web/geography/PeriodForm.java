package org.mreza.web.geography;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.overview.Period;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.RuleBroken;

/**
 * A period as typed: a day, a month or a year at either end.
 *
 * @param unreadable whether something was typed that is no date; it is left out of the period
 */
public record PeriodForm(String from, String to, String series, Period period, boolean unreadable) {

    static PeriodForm of(@Nullable String from, @Nullable String to, @Nullable String series) {
        String first = typed(from);
        String last = typed(to);
        String name = typed(series);
        Optional<LocalDate> start = day(first, PartialDate::earliest);
        Optional<LocalDate> end = day(last, PartialDate::latest);
        Period period = new Period(start.orElse(null), end.orElse(null), name.isEmpty() ? null : name);
        boolean unreadable = (start.isEmpty() && !first.isEmpty()) || (end.isEmpty() && !last.isEmpty());
        return new PeriodForm(first, last, name, period, unreadable);
    }

    private static String typed(@Nullable String text) {
        String kept = text == null ? "" : text.replace('\0', ' ').strip();
        return kept.substring(0, Math.min(kept.length(), 100));
    }

    private static Optional<LocalDate> day(String text, Function<PartialDate, Optional<LocalDate>> end) {
        if (text.isEmpty()) return Optional.empty();
        try {
            return end.apply(PartialDateText.parse(text));
        } catch (RuleBroken e) {
            return Optional.empty();
        }
    }
}
