/** Pages of papers and photographs: added, described, shown, taken along. */
@NullMarked
package org.mreza.web.paper;

import org.jspecify.annotations.NullMarked;
