@NullMarked
package org.mreza.domain.report;

import org.jspecify.annotations.NullMarked;
