package org.mreza.domain.meeting.planning;

import org.mreza.domain.shared.MeetingId;

/**
 * What stands in the calendars of those invited is not true any more.
 *
 * @param cancelled whether the meeting is called off
 */
public record PlanMoved(MeetingId meeting, boolean cancelled) {}
