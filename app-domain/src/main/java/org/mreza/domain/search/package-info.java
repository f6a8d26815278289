/** Finding anything in the network by its name, in any script. */
@NullMarked
package org.mreza.domain.search;

import org.jspecify.annotations.NullMarked;
