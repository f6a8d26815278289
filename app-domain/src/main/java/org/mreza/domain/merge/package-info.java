/** Finds records that are likely one and the same, and makes one of two. */
@NullMarked
package org.mreza.domain.merge;

import org.jspecify.annotations.NullMarked;
