/** Pages of municipalities, regions and countries, and the map of a region. */
@NullMarked
package org.mreza.web.geography;

import org.jspecify.annotations.NullMarked;
