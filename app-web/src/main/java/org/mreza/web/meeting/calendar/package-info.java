/** Meetings in calendars: iCalendar objects in letters, and feeds. */
@NullMarked
package org.mreza.web.meeting.calendar;

import org.jspecify.annotations.NullMarked;
