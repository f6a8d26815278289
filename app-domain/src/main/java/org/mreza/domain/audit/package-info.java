@NullMarked
package org.mreza.domain.audit;

import org.jspecify.annotations.NullMarked;
