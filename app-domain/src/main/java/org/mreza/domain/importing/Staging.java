package org.mreza.domain.importing;

import java.util.function.Consumer;
import org.mreza.domain.access.Actor;
import org.mreza.domain.importing.reading.Told;

/** Compares the rows of an import with what is here, and takes them in: set by set, each time all of them or none. */
public interface Staging {

    /** Rows that come one after the other. */
    interface Rows {
        void each(Consumer<Told> to);
    }

    /** Keeps the rows with what would become of each, and shows that. */
    void check(ImportQueue.Taken taken, Rights rights, Rows rows, Progress progress);

    /**
     * Takes in what was shown.
     *
     * @throws org.mreza.domain.shared.RuleBroken when a record was changed since
     */
    void land(ImportQueue.Taken taken, Actor actor, Progress progress);
}
