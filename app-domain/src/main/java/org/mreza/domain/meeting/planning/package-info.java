/** Meetings that are still to be held: when and where, the agenda, and how a series goes on. */
@NullMarked
package org.mreza.domain.meeting.planning;

import org.jspecify.annotations.NullMarked;
