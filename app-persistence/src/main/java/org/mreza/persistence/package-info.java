@NullMarked
package org.mreza.persistence;

import org.jspecify.annotations.NullMarked;
