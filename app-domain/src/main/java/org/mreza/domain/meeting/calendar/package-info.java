/** Meetings for the calendars of people, kept up to date by themselves. */
@NullMarked
package org.mreza.domain.meeting.calendar;

import org.jspecify.annotations.NullMarked;
