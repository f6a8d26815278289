/** Invitees of meetings. */
@NullMarked
package org.mreza.persistence.meeting.invitation;

import org.jspecify.annotations.NullMarked;
