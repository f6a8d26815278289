package org.mreza.domain.meeting.planning;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a series meets. The day keeps its place in the week or month: the second Tuesday stays the second Tuesday. */
public enum Cadence {
    WEEKLY(1, 0),
    EVERY_TWO_WEEKS(2, 0),
    EVERY_THREE_WEEKS(3, 0),
    EVERY_FOUR_WEEKS(4, 0),
    EVERY_SIX_WEEKS(6, 0),
    MONTHLY(0, 1),
    EVERY_TWO_MONTHS(0, 2),
    QUARTERLY(0, 3),
    TWICE_A_YEAR(0, 6),
    YEARLY(0, 12);

    private final int weeks;
    private final int months;

    Cadence(int weeks, int months) {
        this.weeks = weeks;
        this.months = months;
    }

    /** The first day after today on which it is the turn again. */
    public LocalDate next(LocalDate last, LocalDate today) {
        LocalDate next = last;
        for (int turn = 1; !next.isAfter(last) || !next.isAfter(today); turn++)
            next = months == 0
                    ? last.plusWeeks((long) weeks * turn)
                    : inMonth(last.plusMonths((long) months * turn), last);
        return next;
    }

    private static LocalDate inMonth(LocalDate month, LocalDate last) {
        int nth = (last.getDayOfMonth() - 1) / 7 + 1;
        return month.with(
                nth > 4
                        ? TemporalAdjusters.lastInMonth(last.getDayOfWeek())
                        : TemporalAdjusters.dayOfWeekInMonth(nth, last.getDayOfWeek()));
    }
}
