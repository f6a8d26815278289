/** News of meetings: written and published by editors, read by everybody, also by programs. */
@NullMarked
package org.mreza.web.news;

import org.jspecify.annotations.NullMarked;
