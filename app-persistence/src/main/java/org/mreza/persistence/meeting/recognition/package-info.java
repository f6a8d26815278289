/** The names that a news item may mention, in SQL. */
@NullMarked
package org.mreza.persistence.meeting.recognition;

import org.jspecify.annotations.NullMarked;
