/** The chain of a series, in SQL. */
@NullMarked
package org.mreza.persistence.meeting.chain;

import org.jspecify.annotations.NullMarked;
