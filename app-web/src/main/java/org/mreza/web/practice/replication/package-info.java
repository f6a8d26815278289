/** Noting who takes a service model over. */
@NullMarked
package org.mreza.web.practice.replication;

import org.jspecify.annotations.NullMarked;
