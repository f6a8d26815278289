/** The minutes of a meeting: their words line by line, the round of corrections, versions, documents. */
@NullMarked
package org.mreza.web.meeting.minutes;

import org.jspecify.annotations.NullMarked;
