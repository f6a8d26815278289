/** Who or what set the present value of each field of a record. */
@NullMarked
package org.mreza.domain.provenance;

import org.jspecify.annotations.NullMarked;
