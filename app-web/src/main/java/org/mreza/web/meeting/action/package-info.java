/** Pages about action items across meetings. */
@NullMarked
package org.mreza.web.meeting.action;

import org.jspecify.annotations.NullMarked;
