/** Fills a database with a large made-up network, serves it as users do, and measures pages beside their own SQL. */
@NullMarked
package org.mreza.bench;

import org.jspecify.annotations.NullMarked;
