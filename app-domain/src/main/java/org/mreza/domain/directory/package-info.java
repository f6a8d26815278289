@NullMarked
package org.mreza.domain.directory;

import org.jspecify.annotations.NullMarked;
