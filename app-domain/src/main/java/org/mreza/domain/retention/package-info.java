/** How long what nobody needs any more is kept. */
@NullMarked
package org.mreza.domain.retention;

import org.jspecify.annotations.NullMarked;
