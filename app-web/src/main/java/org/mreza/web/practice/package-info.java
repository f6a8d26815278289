/** Service models: ways of working that can be copied, and where they are used. */
@NullMarked
package org.mreza.web.practice;

import org.jspecify.annotations.NullMarked;
