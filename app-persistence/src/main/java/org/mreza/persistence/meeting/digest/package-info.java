/** The weekly letter about action items, in SQL. */
@NullMarked
package org.mreza.persistence.meeting.digest;

import org.jspecify.annotations.NullMarked;
