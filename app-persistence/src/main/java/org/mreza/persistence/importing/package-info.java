/** Imports: their files and rows, compared and taken in set by set. */
@NullMarked
package org.mreza.persistence.importing;

import org.jspecify.annotations.NullMarked;
