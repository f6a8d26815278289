/** Signing in, sessions, headers, and who asks. */
@NullMarked
package org.mreza.web.security;

import org.jspecify.annotations.NullMarked;
