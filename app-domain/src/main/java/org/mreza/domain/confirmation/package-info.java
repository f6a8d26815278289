/** That somebody says from time to time that a record is still true. */
@NullMarked
package org.mreza.domain.confirmation;

import org.jspecify.annotations.NullMarked;
