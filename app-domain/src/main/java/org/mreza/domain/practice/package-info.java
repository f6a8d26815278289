/** Ways of working that can be copied, and where they are used. */
@NullMarked
package org.mreza.domain.practice;

import org.jspecify.annotations.NullMarked;
