package org.mreza.web.export;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables row by row as they are read; what is written is gone from memory. Cells are texts, numbers, whole
 * {@link java.time.LocalDate}s or null for an empty cell. No cell can become a formula.
 */
public interface TableExport extends Closeable {

    /** Begins a table; the one before it is finished by this. */
    void table(String name, List<Column> columns);

    void row(@Nullable Object... cells);
}
