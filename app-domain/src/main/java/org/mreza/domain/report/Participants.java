package org.mreza.domain.report;

import java.util.ArrayList;
import java.util.List;
import org.mreza.domain.shared.ApproximateCount;

/** How many took part: persons known by name, and what was stated about the others. */
final class Participants {

    private Participants() {}

    /** The sum with its doubt. With neither persons nor statements, the number is not stated. */
    static ApproximateCount of(int persons, List<ApproximateCount> others) {
        if (persons == 0 && others.isEmpty()) return ApproximateCount.NOT_STATED;
        List<ApproximateCount> all = new ArrayList<>(others);
        if (persons > 0) all.add(ApproximateCount.exactly(persons));
        return ApproximateCount.sum(all);
    }
}
