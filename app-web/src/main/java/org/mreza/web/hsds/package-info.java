/** The published directory for programs, by the Human Services Data Specification (HSDS 3.1). */
@NullMarked
package org.mreza.web.hsds;

import org.jspecify.annotations.NullMarked;
