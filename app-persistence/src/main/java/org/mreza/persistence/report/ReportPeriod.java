package org.mreza.persistence.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.report.ReportScope;

/**
 * Which part of a report's period has sums, and which is counted meeting by meeting.
 *
 * @param first first day with sums; null without a beginning
 * @param last last day with sums; null without an end
 * @param isWhole whether that is the whole period
 */
record ReportPeriod(@Nullable LocalDate first, @Nullable LocalDate last, boolean isWhole) {

    /** Whole months of the period; empty when the report has no sums for any. */
    static Optional<ReportPeriod> months(ReportScope scope) {
        return of(
                scope,
                day -> YearMonth.from(day).atDay(1),
                day -> YearMonth.from(day).atEndOfMonth());
    }

    /** Whole years of the period; empty when the report has no sums for any. */
    static Optional<ReportPeriod> years(ReportScope scope) {
        return of(scope, day -> LocalDate.of(day.getYear(), 1, 1), day -> LocalDate.of(day.getYear(), 12, 31));
    }

    private interface End {
        LocalDate of(LocalDate day);
    }

    private static Optional<ReportPeriod> of(ReportScope scope, End begin, End end) {
        boolean hasSums = (scope.region() != null || scope.country() != null) && scope.project() == null;
        if (!hasSums) return Optional.empty();
        LocalDate from = scope.firstDay().orElse(null);
        LocalDate to = scope.lastDay().orElse(null);
        LocalDate first = from == null || begin.of(from).equals(from)
                ? from
                : end.of(from).plusDays(1);
        LocalDate last = to == null || end.of(to).equals(to) ? to : begin.of(to).minusDays(1);
        if (first != null && last != null && first.isAfter(last)) return Optional.empty();
        boolean whole = (first == null || first.equals(from)) && (last == null || last.equals(to));
        return Optional.of(new ReportPeriod(first, last, whole));
    }
}
