/** Keeps and finds proposals. */
@NullMarked
package org.mreza.persistence.proposal;

import org.jspecify.annotations.NullMarked;
