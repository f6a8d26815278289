/** How far a conclusion that addresses many municipalities has come. */
@NullMarked
package org.mreza.domain.meeting.goal;

import org.jspecify.annotations.NullMarked;
