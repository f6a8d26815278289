@NullMarked
package org.mreza.domain.geography;

import org.jspecify.annotations.NullMarked;
