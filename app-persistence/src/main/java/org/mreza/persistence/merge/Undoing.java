package org.mreza.persistence.merge;

import java.util.Map;
import org.mreza.domain.merge.Merge;
import org.mreza.domain.merge.Shelf;
import org.springframework.stereotype.Component;

/** Makes two of one again. */
@Component
class Undoing {

    private final Records records;
    private final Restoring restoring;

    Undoing(Records records, Restoring restoring) {
        this.records = records;
        this.restoring = restoring;
    }

    /** @return what could not be restored, by shelf */
    Map<Shelf, Integer> undo(Merge merge) {
        records.freeAddress(merge);
        records.restoreGone(merge);
        Map<Shelf, Integer> left = restoring.links(merge);
        int edited = records.restoreKept(merge);
        if (edited > 0) left.merge(Shelf.DETAILS, edited, Integer::sum);
        records.findAnew(merge.kind(), merge.keptId());
        return left;
    }
}
