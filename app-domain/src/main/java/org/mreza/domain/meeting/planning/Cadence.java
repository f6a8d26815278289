package org.mreza.domain.meeting.planning;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a series meets. The day keeps its place in the month: the second Tuesday stays the second Tuesday. */
public enum Cadence {
    MONTHLY(1),
    EVERY_TWO_MONTHS(2),
    QUARTERLY(3),
    TWICE_A_YEAR(6),
    YEARLY(12);

    private final int months;

    Cadence(int months) {
        this.months = months;
    }

    /** The first day after today on which it is the turn again. */
    public LocalDate next(LocalDate last, LocalDate today) {
        int nth = (last.getDayOfMonth() - 1) / 7 + 1;
        LocalDate next = last;
        for (int turn = 1; !next.isAfter(last) || !next.isAfter(today); turn++) {
            LocalDate month = last.plusMonths((long) months * turn);
            next = month.with(
                    nth > 4
                            ? TemporalAdjusters.lastInMonth(last.getDayOfWeek())
                            : TemporalAdjusters.dayOfWeekInMonth(nth, last.getDayOfWeek()));
        }
        return next;
    }
}
