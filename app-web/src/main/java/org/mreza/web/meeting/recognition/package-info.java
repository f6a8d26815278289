/** Pasting a news item and looking at what is recognized in it. */
@NullMarked
package org.mreza.web.meeting.recognition;

import org.jspecify.annotations.NullMarked;
