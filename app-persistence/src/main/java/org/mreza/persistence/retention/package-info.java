/** Deletes what has been kept for long enough. */
@NullMarked
package org.mreza.persistence.retention;

import org.jspecify.annotations.NullMarked;
