@NullMarked
package org.mreza.persistence.directory;

import org.jspecify.annotations.NullMarked;
