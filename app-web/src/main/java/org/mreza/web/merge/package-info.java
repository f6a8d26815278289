/** Likely duplicates, comparing two records, merging them and undoing that. */
@NullMarked
package org.mreza.web.merge;

import org.jspecify.annotations.NullMarked;
