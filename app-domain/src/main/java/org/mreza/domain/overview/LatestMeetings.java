package org.mreza.domain.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.Window;

/**
 * The newest of some meetings.
 *
 * @param total how many there are in all, counted up to {@link #countedUpTo}; one more means "more than that"
 */
public record LatestMeetings(List<Row> rows, int total) {

    public LatestMeetings {
        rows = List.copyOf(rows);
    }

    public long countedUpTo() {
        return Window.COUNTED_UP_TO;
    }

    public boolean hasMore() {
        return total > rows.size();
    }

    /**
     * A meeting.
     *
     * @param kind constant of the kind of meeting, such as NETWORKING
     * @param state constant of its state, such as LOGGED
     * @param municipality where it was held
     * @param openActions action items that are not closed
     */
    public record Row(
            MeetingId id,
            String kind,
            LocalizedText title,
            String state,
            @Nullable PartialDate held,
            @Nullable MunicipalityId municipality,
            int openActions) {}
}
