/** Files that go out: tables as CSV and XLSX, pages as PDF. */
@NullMarked
package org.mreza.web.export;

import org.jspecify.annotations.NullMarked;
