/** The audit log and the history of records. */
@NullMarked
package org.mreza.web.audit;

import org.jspecify.annotations.NullMarked;
