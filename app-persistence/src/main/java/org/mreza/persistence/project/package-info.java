@NullMarked
package org.mreza.persistence.project;

import org.jspecify.annotations.NullMarked;
