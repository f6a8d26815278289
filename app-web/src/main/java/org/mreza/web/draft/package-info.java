/** Drafts kept on the server. */
@NullMarked
package org.mreza.web.draft;

import org.jspecify.annotations.NullMarked;
