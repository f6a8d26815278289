/** What became of what was agreed: action items across meetings, their notes and evidence. */
@NullMarked
package org.mreza.domain.meeting.action;

import org.jspecify.annotations.NullMarked;
