@NullMarked
package org.mreza;

import org.jspecify.annotations.NullMarked;
