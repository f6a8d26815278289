/** The search page and the list that opens under the search box. */
@NullMarked
package org.mreza.web.search;

import org.jspecify.annotations.NullMarked;
