/**
 * The accounts that an installation begins with, its first administrator or those of the demonstration network; and how
 * long it keeps things.
 */
@NullMarked
package org.mreza.web.setup;

import org.jspecify.annotations.NullMarked;
