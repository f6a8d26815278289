/** Where services are, in SQL. */
@NullMarked
package org.mreza.persistence.coverage;

import org.jspecify.annotations.NullMarked;
