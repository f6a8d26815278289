/** Pages for inviting, answering and receiving. */
@NullMarked
package org.mreza.web.meeting.invitation;

import org.jspecify.annotations.NullMarked;
