package org.mreza.domain.meeting;

import java.util.Optional;
import org.mreza.domain.shared.SeriesId;

/** The series of meetings. */
public interface SeriesRepository {

    Series save(Series series);

    Optional<Series> findById(SeriesId id);

    boolean existsBySlug(String slug);
}
