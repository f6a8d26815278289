/** Files of the Human Services Data Specification (HSDS 3.1): read in bounded memory into rows of tables that are known. */
@NullMarked
package org.mreza.web.importing.file.hsds;

import org.jspecify.annotations.NullMarked;
