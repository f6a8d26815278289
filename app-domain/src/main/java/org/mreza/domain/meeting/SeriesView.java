package org.mreza.domain.meeting;

import java.util.List;
import java.util.stream.IntStream;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.SeriesId;

/** A series with the meetings of it that are recorded, in order. */
public record SeriesView(SeriesId id, String slug, LocalizedText title, List<MeetingRow> meetings) {

    /** The numbers before the last that nobody recorded. */
    public List<Integer> missing() {
        int last = meetings.stream()
                .mapToInt(m -> m.ordinal() == null ? 0 : m.ordinal())
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.min(last, 200))
                .filter(n -> meetings.stream().noneMatch(m -> m.ordinal() != null && m.ordinal() == n))
                .boxed()
                .toList();
    }
}
