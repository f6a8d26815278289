/** What rows of a table say: which column means what, and what its cells are read as. */
@NullMarked
package org.mreza.domain.importing.reading;

import org.jspecify.annotations.NullMarked;
