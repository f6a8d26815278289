@NullMarked
package org.mreza.domain.organization;

import org.jspecify.annotations.NullMarked;
