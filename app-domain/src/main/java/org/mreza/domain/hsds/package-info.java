/** The published part of the directory as the Human Services Data Specification (HSDS 3.1) has it. */
@NullMarked
package org.mreza.domain.hsds;

import org.jspecify.annotations.NullMarked;
