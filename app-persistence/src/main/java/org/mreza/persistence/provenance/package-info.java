/** Keeps who or what set the values of fields. */
@NullMarked
package org.mreza.persistence.provenance;

import org.jspecify.annotations.NullMarked;
