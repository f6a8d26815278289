/** The chain of a series as a picture and as a list. */
@NullMarked
package org.mreza.web.meeting.chain;

import org.jspecify.annotations.NullMarked;
