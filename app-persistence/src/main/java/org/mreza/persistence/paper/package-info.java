/** Keeps and reads papers. */
@NullMarked
package org.mreza.persistence.paper;

import org.jspecify.annotations.NullMarked;
