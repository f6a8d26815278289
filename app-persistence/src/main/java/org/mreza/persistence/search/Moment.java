package org.mreza.persistence.search;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.mreza.domain.search.ServiceFilter;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Times;

/**
 * When it is asked, in the time of the readers.
 *
 * @param closed countries in which the day is a holiday
 */
record Moment(ZonedDateTime now, List<String> closed) {

    Map<String, Object> params() {
        return Map.of(
                "now", Times.utc(now.toInstant()),
                "today", now.toLocalDate(),
                "hour", now.toLocalTime().withNano(0),
                "room_since", now.toLocalDate().minusDays(ServiceFilter.ROOM_IS_FRESH_FOR),
                "closed_countries", Rows.array(closed));
    }
}
