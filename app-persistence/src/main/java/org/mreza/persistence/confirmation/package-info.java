/** Keeps and finds what is to be confirmed. */
@NullMarked
package org.mreza.persistence.confirmation;

import org.jspecify.annotations.NullMarked;
