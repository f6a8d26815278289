@NullMarked
package org.mreza.persistence.database;

import org.jspecify.annotations.NullMarked;
