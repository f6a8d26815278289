/** Measuring a conclusion. */
@NullMarked
package org.mreza.web.meeting.goal;

import org.jspecify.annotations.NullMarked;
