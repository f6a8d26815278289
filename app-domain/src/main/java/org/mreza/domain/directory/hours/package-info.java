/** Opening hours as people write them. */
@NullMarked
package org.mreza.domain.directory.hours;

import org.jspecify.annotations.NullMarked;
