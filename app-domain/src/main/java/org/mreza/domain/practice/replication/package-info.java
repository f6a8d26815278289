/** Who takes a service model over from others, and how far they have come. */
@NullMarked
package org.mreza.domain.practice.replication;

import org.jspecify.annotations.NullMarked;
