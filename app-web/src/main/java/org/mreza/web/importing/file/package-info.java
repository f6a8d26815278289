/** Files of tables that come in. None is trusted: what one is, its content says, and nothing is unpacked without a limit. */
@NullMarked
package org.mreza.web.importing.file;

import org.jspecify.annotations.NullMarked;
