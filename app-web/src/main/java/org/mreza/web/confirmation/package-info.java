/** Saying that a record is still true, and finding those of which nobody said so in time. */
@NullMarked
package org.mreza.web.confirmation;

import org.jspecify.annotations.NullMarked;
