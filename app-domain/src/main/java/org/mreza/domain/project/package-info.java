@NullMarked
package org.mreza.domain.project;

import org.jspecify.annotations.NullMarked;
