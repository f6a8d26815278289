@NullMarked
package org.mreza.domain.shared;

import org.jspecify.annotations.NullMarked;
