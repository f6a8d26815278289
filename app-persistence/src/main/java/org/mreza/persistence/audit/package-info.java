/** Writes and reads the audit log. */
@NullMarked
package org.mreza.persistence.audit;

import org.jspecify.annotations.NullMarked;
