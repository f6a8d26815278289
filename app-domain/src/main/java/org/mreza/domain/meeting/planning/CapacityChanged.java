package org.mreza.domain.meeting.planning;

import org.mreza.domain.shared.MeetingId;

/** There are more or fewer places than before. */
public record CapacityChanged(MeetingId meeting) {}
