/** Proposing changes to a record, and deciding on them. */
@NullMarked
package org.mreza.web.proposal;

import org.jspecify.annotations.NullMarked;
