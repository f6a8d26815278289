package org.mreza.persistence.meeting.planning;

import org.mreza.domain.meeting.planning.SeriesPlan;
import org.mreza.domain.meeting.planning.SeriesPlans;
import org.mreza.domain.shared.SeriesId;
import org.springframework.data.repository.Repository;

interface JpaSeriesPlans extends SeriesPlans, Repository<SeriesPlan, SeriesId> {}
