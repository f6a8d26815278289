@NullMarked
package org.mreza.domain.draft;

import org.jspecify.annotations.NullMarked;
