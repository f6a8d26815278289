/** The regional report: what is counted, for whom, and the records behind each figure. */
@NullMarked
package org.mreza.domain.report;

import org.jspecify.annotations.NullMarked;
