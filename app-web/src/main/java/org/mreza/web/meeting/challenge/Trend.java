package org.mreza.web.meeting.challenge;

import java.util.ArrayList;
import java.util.List;
import org.mreza.domain.meeting.challenge.ChallengePage.Year;

/** How often by year, as bars of up to 100; a year in between without any has a bar of none. */
record Trend(List<Bar> bars, int undated) {

    private static final int LONGEST = 40;

    /** A year. */
    record Bar(int year, int times, int width) {}

    static Trend of(List<Year> years) {
        int undated =
                years.stream().filter(y -> y.year() == 0).mapToInt(Year::times).sum();
        List<Year> dated = years.stream().filter(y -> y.year() != 0).toList();
        if (dated.isEmpty()) return new Trend(List.of(), undated);
        int most = dated.stream().mapToInt(Year::times).max().orElse(1);
        int last = dated.get(dated.size() - 1).year();
        int first = Math.max(dated.get(0).year(), last - LONGEST + 1);
        List<Bar> bars = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            int at = year;
            int times = dated.stream()
                    .filter(y -> y.year() == at)
                    .mapToInt(Year::times)
                    .sum();
            bars.add(new Bar(year, times, times == 0 ? 0 : Math.max(1, Math.round(100f * times / most))));
        }
        return new Trend(bars, undated);
    }
}
