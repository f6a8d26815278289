/** Keeps and finds those who take over service models. */
@NullMarked
package org.mreza.persistence.practice.replication;

import org.jspecify.annotations.NullMarked;
