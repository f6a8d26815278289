/** The minutes of meetings in the database. */
@NullMarked
package org.mreza.persistence.meeting.minutes;

import org.jspecify.annotations.NullMarked;
