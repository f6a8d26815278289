/** Where service models are used, in SQL. */
@NullMarked
package org.mreza.persistence.practice;

import org.jspecify.annotations.NullMarked;
