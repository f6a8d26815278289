/** Files of others: read, compared with what is here, shown first, and taken in as a whole or not at all. */
@NullMarked
package org.mreza.domain.importing;

import org.jspecify.annotations.NullMarked;
