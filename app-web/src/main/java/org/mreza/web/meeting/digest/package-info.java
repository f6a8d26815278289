/** Where the links of the weekly letter lead, and the wish to get it. */
@NullMarked
package org.mreza.web.meeting.digest;

import org.jspecify.annotations.NullMarked;
