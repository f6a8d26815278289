/** Keeps the outbox. */
@NullMarked
package org.mreza.persistence.mail;

import org.jspecify.annotations.NullMarked;
