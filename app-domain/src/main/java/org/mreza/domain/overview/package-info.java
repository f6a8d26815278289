/** Pages that look at one place across organizations and meetings. */
@NullMarked
package org.mreza.domain.overview;

import org.jspecify.annotations.NullMarked;
