package org.mreza.domain.meeting.action;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PartialDate;

/**
 * An action item in a list.
 *
 * @param title of the meeting that agreed it
 * @param held when that was
 * @param carried to how many later meetings it was carried
 * @param notes how much was written about it
 * @param droppedBecause why it was dropped
 */
public record ActionItemRow(
        MeetingView.ActionView item,
        LocalizedText title,
        @Nullable PartialDate held,
        int carried,
        int notes,
        @Nullable String droppedBecause) {}
