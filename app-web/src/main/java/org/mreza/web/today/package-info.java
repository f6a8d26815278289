@NullMarked
package org.mreza.web.today;

import org.jspecify.annotations.NullMarked;
