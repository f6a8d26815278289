@NullMarked
package org.mreza.persistence.report;

import org.jspecify.annotations.NullMarked;
