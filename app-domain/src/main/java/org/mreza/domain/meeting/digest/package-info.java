/** The weekly letter about action items, the only one that reminds of them. */
@NullMarked
package org.mreza.domain.meeting.digest;

import org.jspecify.annotations.NullMarked;
