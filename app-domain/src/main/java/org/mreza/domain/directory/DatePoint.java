package org.mreza.domain.directory;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RuleBroken;

/** When something began or ended, as far as it is known: a year, a month of a year, or a day. */
@Embeddable
public record DatePoint(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) {

    /** Not known. */
    public static final DatePoint UNKNOWN = new DatePoint(null, null, null);

    /**
     * @param field that is told about a period or a day without a year, which no point can be
     */
    public static DatePoint of(String field, @Nullable PartialDate date) {
        if (date == null) return UNKNOWN;
        return switch (date.precision()) {
            case YEAR, MONTH, DAY -> new DatePoint(date.year(), date.month(), date.day());
            case DAY_WITHOUT_YEAR, DAY_RANGE, YEARS -> throw RuleBroken.at(field, "service.rule.date");
        };
    }

    public static DatePoint of(LocalDate day) {
        return new DatePoint(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    public @Nullable PartialDate date() {
        return year == null ? null : new PartialDate(year, month, day, null, null, null, null, null);
    }

    /** Whether every day that it can mean lies before all that the other can mean. */
    public boolean endsBefore(DatePoint other) {
        PartialDate mine = date();
        PartialDate theirs = other.date();
        if (mine == null || theirs == null) return false;
        return mine.latest().orElse(LocalDate.MAX).isBefore(theirs.earliest().orElse(LocalDate.MIN));
    }

    /** Whether all that it can mean lies before the day. */
    public boolean before(LocalDate day) {
        PartialDate mine = date();
        return mine != null && mine.latest().orElse(LocalDate.MAX).isBefore(day);
    }

    public static DatePoint orUnknown(@Nullable DatePoint point) {
        return point == null ? UNKNOWN : point;
    }
}
