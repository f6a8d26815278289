@NullMarked
package org.mreza.persistence.shared;

import org.jspecify.annotations.NullMarked;
