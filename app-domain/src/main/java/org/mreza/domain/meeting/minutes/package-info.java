/** The minutes of a meeting: sent out for correction, approved, kept in versions. */
@NullMarked
package org.mreza.domain.meeting.minutes;

import org.jspecify.annotations.NullMarked;
