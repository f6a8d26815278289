/** Changes that somebody else proposes to a record, and what its editors make of them. */
@NullMarked
package org.mreza.domain.proposal;

import org.jspecify.annotations.NullMarked;
