/** Entering a service and editing one. */
@NullMarked
package org.mreza.web.directory.entry;

import org.jspecify.annotations.NullMarked;
