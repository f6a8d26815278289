@NullMarked
package org.mreza.persistence.hsds;

import org.jspecify.annotations.NullMarked;
