@NullMarked
package org.mreza.domain.access;

import org.jspecify.annotations.NullMarked;
