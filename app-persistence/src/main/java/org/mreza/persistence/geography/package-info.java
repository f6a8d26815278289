@NullMarked
package org.mreza.persistence.geography;

import org.jspecify.annotations.NullMarked;
