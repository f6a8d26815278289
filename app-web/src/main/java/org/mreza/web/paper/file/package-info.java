/** Looks into files that were sent, and makes of pictures what is kept of them. */
@NullMarked
package org.mreza.web.paper.file;

import org.jspecify.annotations.NullMarked;
