/** Likely duplicates, and what moves when two records become one. */
@NullMarked
package org.mreza.persistence.merge;

import org.jspecify.annotations.NullMarked;
