package org.mreza.domain.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.shared.Language;

/**
 * How a file is to be read, and what its tables and columns mean.
 *
 * @param tables in the order of the file
 */
public record Description(ReadAs readAs, Language language, Assumed assumed, List<Table> tables) {

    /** @param columns keys of columns; null for one that is not read */
    public record Table(@Nullable RecordKind kind, List<@Nullable String> columns) {}

    /** What it comes to. */
    record Result(ReadAs readAs, List<Part> parts) {}
}
