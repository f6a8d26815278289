/** Letters: how they look, and the worker that sends them. */
@NullMarked
package org.mreza.web.mail;

import org.jspecify.annotations.NullMarked;
