package org.mreza.domain.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PartialDate;

/**
 * A conclusion of a report with what came of it.
 *
 * @param kind constant: CONSENSUS, MAJORITY or NOTED
 * @param level constant: LOCAL, REGIONAL, ...
 * @param elements how many numbered elements it has
 * @param overdue of the open ones and those in progress
 */
public record ConclusionLine(
        ConclusionId id,
        MeetingId meeting,
        LocalizedText meetingTitle,
        @Nullable PartialDate held,
        String text,
        String kind,
        String level,
        List<String> elements,
        int open,
        int inProgress,
        int done,
        int dropped,
        int overdue) {

    public int actionItems() {
        return open + inProgress + done + dropped;
    }

    /** Those that still bind somebody. */
    public int pending() {
        return open + inProgress;
    }
}
