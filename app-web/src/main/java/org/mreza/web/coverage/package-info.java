/** Which kinds of services there are where: the matrix, its map and its files. */
@NullMarked
package org.mreza.web.coverage;

import org.jspecify.annotations.NullMarked;
