/** Goals of conclusions, in SQL. */
@NullMarked
package org.mreza.persistence.meeting.goal;

import org.jspecify.annotations.NullMarked;
