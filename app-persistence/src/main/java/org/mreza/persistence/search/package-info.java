/** Search over the names of everything, in SQL. */
@NullMarked
package org.mreza.persistence.search;

import org.jspecify.annotations.NullMarked;
