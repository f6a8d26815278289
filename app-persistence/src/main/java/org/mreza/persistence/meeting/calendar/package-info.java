/** Feeds of meetings. */
@NullMarked
package org.mreza.persistence.meeting.calendar;

import org.jspecify.annotations.NullMarked;
