package org.mreza.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one client measured in one round: page after page, each beside what it is compared with. */
final class Turns {

    private final List<Long> pages = new ArrayList<>();
    private final List<Long> others = new ArrayList<>();
    private final List<Long> mains = new ArrayList<>();

    void add(long page, long[] compared) {
        pages.add(page);
        others.add(Arrays.stream(compared).sum());
        mains.add(Arrays.stream(compared).max().orElse(0));
    }

    void add(Turns more) {
        pages.addAll(more.pages);
        others.addAll(more.others);
        mains.addAll(more.mains);
    }

    Figure.Round round() {
        Samples page = samples(pages);
        Samples other = samples(others);
        return new Figure.Round(
                page.median(),
                page.p95(),
                other.median(),
                other.p95(),
                samples(mains).median(),
                beside(others),
                beside(mains));
    }

    /** The median of each page beside what was asked with it: light and heavy questions are not mixed. */
    private double beside(List<Long> compared) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) ratios.add((double) pages.get(i) / compared.get(i));
        return Samples.median(ratios);
    }

    private static Samples samples(List<Long> nanos) {
        Samples samples = new Samples();
        nanos.forEach(samples::add);
        return samples;
    }
}
