package org.mreza.domain.meeting;

import java.time.Instant;
import java.util.Map;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;

/** A meeting's record opened for writing, with the version of each part. */
public record MeetingSheet(
        MeetingId id,
        MeetingState state,
        OrganizationId owner,
        MeetingRecord record,
        Map<MeetingPart, Integer> versions,
        Instant updatedAt) {}
