@NullMarked
package org.mreza.domain.meeting;

import org.jspecify.annotations.NullMarked;
