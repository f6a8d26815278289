/** Plans of meetings and series. */
@NullMarked
package org.mreza.persistence.meeting.planning;

import org.jspecify.annotations.NullMarked;
