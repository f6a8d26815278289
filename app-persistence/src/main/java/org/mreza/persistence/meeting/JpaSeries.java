package org.mreza.persistence.meeting;

import org.mreza.domain.meeting.Series;
import org.mreza.domain.meeting.SeriesRepository;
import org.mreza.domain.shared.SeriesId;
import org.springframework.data.repository.Repository;

interface JpaSeries extends SeriesRepository, Repository<Series, SeriesId> {}
