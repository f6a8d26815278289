/** Reads a pasted news item and proposes what it recognizes: by folding, by endings and by the gazetteer, without guessing beyond. */
@NullMarked
package org.mreza.domain.meeting.recognition;

import org.jspecify.annotations.NullMarked;
