/** Who is invited to a meeting, what they answer, and who came. */
@NullMarked
package org.mreza.domain.meeting.invitation;

import org.jspecify.annotations.NullMarked;
