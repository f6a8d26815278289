/** Whether this process can serve. */
@NullMarked
package org.mreza.web.health;

import org.jspecify.annotations.NullMarked;
