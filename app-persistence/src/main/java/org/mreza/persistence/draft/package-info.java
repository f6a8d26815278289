/** Keeps drafts and submission keys. */
@NullMarked
package org.mreza.persistence.draft;

import org.jspecify.annotations.NullMarked;
