/** Imports on their pages: a file sent, described, looked through, confirmed. */
@NullMarked
package org.mreza.web.importing;

import org.jspecify.annotations.NullMarked;
