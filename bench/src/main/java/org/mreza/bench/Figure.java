package org.mreza.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one thing, round by round.
 *
 * @param goal what the ratio may be at most; 0 where none is set
 */
record Figure(String name, double goal, int statements, int bytes, List<Round> rounds) {

    /**
     * One round: first is the page, second what it is compared with, main the longest of its statements. The ratios are
     * medians of page by page.
     */
    record Round(
            double firstMedian,
            double firstP95,
            double secondMedian,
            double secondP95,
            double main,
            double ratio,
            double ratioToMain) {}

    double median(ToDoubleFunction<Round> of) {
        return Samples.median(rounds.stream().map(of::applyAsDouble).toList());
    }

    double ratio() {
        return median(Round::ratio);
    }

    double ratioToMain() {
        return median(Round::ratioToMain);
    }

    double ratioP95() {
        return median(round -> round.firstP95() / round.secondP95());
    }

    /** Least and greatest ratio among the rounds. */
    String spread() {
        List<Double> all = new ArrayList<>(rounds.stream().map(Round::ratio).toList());
        all.sort(null);
        return all.isEmpty() ? "" : "%.2f to %.2f".formatted(all.get(0), all.get(all.size() - 1));
    }

    boolean reached() {
        return goal == 0 || ratioP95() <= goal || ratio() <= goal;
    }
}
