/** Pages for planning meetings and series. */
@NullMarked
package org.mreza.web.meeting.planning;

import org.jspecify.annotations.NullMarked;
