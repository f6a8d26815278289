package org.mreza.web.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mreza.domain.report.ReportFigures;
import org.mreza.domain.report.ReportFigures.Held;
import org.mreza.domain.report.ReportScope;
import org.mreza.web.frame.Reader;

/** Meetings by year, or by month where the period is short; what is not known stands apart. */
record PeriodChart(ReportScope scope, ReportFigures figures, Reader reader) {

    /** A longer row of years shows only those with meetings. */
    private static final int MOST_YEARS = 15;

    List<Bar> bars() {
        List<Bar> raw = scope.isByMonth() ? byMonth() : byYear();
        if (figures.undatedMeetings() > 0)
            raw.add(new Bar(reader.message("report.chart.not-stated"), figures.undatedMeetings(), 0, true));
        int longest = raw.stream().mapToInt(Bar::count).max().orElse(0);
        return raw.stream()
                .map(b -> new Bar(b.label(), b.count(), percent(b.count(), longest), b.unsure()))
                .toList();
    }

    private static int percent(int count, int longest) {
        return longest == 0 ? 0 : (int) Math.round(100.0 * count / longest);
    }

    private List<Bar> byYear() {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        for (Held held : figures.heldByMonth()) years.merge(held.year(), held.meetings(), Integer::sum);
        scope.firstDay().map(LocalDate::getYear).ifPresent(y -> years.putIfAbsent(y, 0));
        scope.lastDay().map(LocalDate::getYear).ifPresent(y -> years.putIfAbsent(y, 0));
        if (!years.isEmpty() && years.lastKey() - years.firstKey() < MOST_YEARS)
            for (int y = years.firstKey(); y < years.lastKey(); y++) years.putIfAbsent(y, 0);
        List<Bar> bars = new ArrayList<>();
        years.forEach((year, n) -> bars.add(new Bar(String.valueOf(year), n, 0, false)));
        return bars;
    }

    private List<Bar> byMonth() {
        Map<YearMonth, Integer> months = new TreeMap<>();
        YearMonth last = YearMonth.from(scope.lastDay().orElseThrow());
        for (YearMonth m = YearMonth.from(scope.firstDay().orElseThrow()); !m.isAfter(last); m = m.plusMonths(1))
            months.put(m, 0);
        int unknown = 0;
        for (Held held : figures.heldByMonth()) {
            if (held.month() == null) unknown += held.meetings();
            else
                months.merge(
                        YearMonth.of(held.year(), Objects.requireNonNull(held.month())), held.meetings(), Integer::sum);
        }
        List<Bar> bars = new ArrayList<>();
        months.forEach((m, n) -> bars.add(new Bar("%02d.%d".formatted(m.getMonthValue(), m.getYear()), n, 0, false)));
        if (unknown > 0) bars.add(new Bar(reader.message("report.chart.month-not-stated"), unknown, 0, true));
        return bars;
    }
}
