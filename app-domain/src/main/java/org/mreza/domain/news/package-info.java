/** News of meetings for everybody: what an editor says of one, with what may be shown of it. */
@NullMarked
package org.mreza.domain.news;

import org.jspecify.annotations.NullMarked;
