/** Pages of the register of challenges. */
@NullMarked
package org.mreza.web.meeting.challenge;

import org.jspecify.annotations.NullMarked;
