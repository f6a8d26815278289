package org.mreza.domain.meeting.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Confirmation;

/**
 * How the minutes of a meeting stand.
 *
 * @param until the last day of the round of corrections
 * @param approvedBy the name of who approved them
 */
public record Standing(
        MinutesState state,
        @Nullable LocalDate until,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy) {

    /** Where the days of a round begin and end. */
    public static final ZoneId ZONE = Confirmation.ZONE;

    public static final Standing WRITING = new Standing(MinutesState.WRITING, null, null, null);

    public boolean isApproved() {
        return state == MinutesState.APPROVED;
    }

    /** Whether those who were there may still say something. */
    public boolean takesRemarks(Instant now) {
        return state == MinutesState.OUT
                && until != null
                && !LocalDate.ofInstant(now, ZONE).isAfter(until);
    }
}
