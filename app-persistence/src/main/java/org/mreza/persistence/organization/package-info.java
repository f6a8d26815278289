@NullMarked
package org.mreza.persistence.organization;

import org.jspecify.annotations.NullMarked;
