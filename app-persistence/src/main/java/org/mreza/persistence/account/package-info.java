/** Keeps accounts, their links and the throttle of signing in. */
@NullMarked
package org.mreza.persistence.account;

import org.jspecify.annotations.NullMarked;
