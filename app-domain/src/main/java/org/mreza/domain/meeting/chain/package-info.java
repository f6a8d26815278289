/** From meeting to conclusion, to action item, to evidence, to the next meeting. */
@NullMarked
package org.mreza.domain.meeting.chain;

import org.jspecify.annotations.NullMarked;
