@NullMarked
package org.mreza.persistence.meeting;

import org.jspecify.annotations.NullMarked;
