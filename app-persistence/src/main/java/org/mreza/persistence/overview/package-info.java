/** Pages about places, in SQL. */
@NullMarked
package org.mreza.persistence.overview;

import org.jspecify.annotations.NullMarked;
