package org.mreza.domain.meeting.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.shared.PartialDate;

/**
 * An action item in a file, in the language of its reader.
 *
 * @param title of the meeting that agreed it
 * @param held when that was
 * @param carried to how many later meetings it was carried
 * @param droppedBecause why it was dropped
 */
public record ActionItemLine(
        String what,
        @Nullable String organization,
        @Nullable String responsible,
        @Nullable PartialDate due,
        ActionState state,
        @Nullable String droppedBecause,
        String title,
        @Nullable PartialDate held,
        int carried) {

    public boolean isOverdue(LocalDate today) {
        return !state.isClosed()
                && due != null
                && due.latest().map(last -> last.isBefore(today)).orElse(false);
    }
}
