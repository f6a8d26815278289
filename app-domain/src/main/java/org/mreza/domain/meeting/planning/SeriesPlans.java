package org.mreza.domain.meeting.planning;

import java.util.Optional;
import org.mreza.domain.shared.SeriesId;

/** How series go on. */
public interface SeriesPlans {

    SeriesPlan save(SeriesPlan plan);

    Optional<SeriesPlan> findById(SeriesId series);
}
