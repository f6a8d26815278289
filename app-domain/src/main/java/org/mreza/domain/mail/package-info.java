@NullMarked
package org.mreza.domain.mail;

import org.jspecify.annotations.NullMarked;
