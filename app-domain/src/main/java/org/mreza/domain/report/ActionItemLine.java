package org.mreza.domain.report;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PartialDate;

/**
 * An action item of a report.
 *
 * @param conclusion the text of what it follows from
 * @param state constant: OPEN, IN_PROGRESS, DONE or DROPPED
 * @param overdue not closed although its last possible day has passed
 */
public record ActionItemLine(
        ActionItemId id,
        MeetingId meeting,
        LocalizedText meetingTitle,
        @Nullable String conclusion,
        @Nullable Integer element,
        String what,
        @Nullable LocalizedText organization,
        @Nullable PartialDate due,
        String state,
        boolean overdue) {}
