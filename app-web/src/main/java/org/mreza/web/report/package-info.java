/** The regional report on screen and as files. */
@NullMarked
package org.mreza.web.report;

import org.jspecify.annotations.NullMarked;
