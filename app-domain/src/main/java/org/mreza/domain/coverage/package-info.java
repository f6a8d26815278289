/** Which kinds of services there are where, and which are missing. */
@NullMarked
package org.mreza.domain.coverage;

import org.jspecify.annotations.NullMarked;
