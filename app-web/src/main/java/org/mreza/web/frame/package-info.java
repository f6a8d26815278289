@NullMarked
package org.mreza.web.frame;

import org.jspecify.annotations.NullMarked;
