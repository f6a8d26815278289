package org.mreza.domain.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.reading.ColumnUse;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.importing.reading.RowReader;

/**
 * A table of a file: a sheet of a workbook, or the whole of a CSV file.
 *
 * @param kind what its rows describe; null when it is not read
 * @param columns what each column means, as keys of {@link ColumnUse}; null for one that is not read
 * @param samples the first rows, to see by what the columns are about
 */
public record Part(
        int number,
        String name,
        @Nullable RecordKind kind,
        List<String> headings,
        List<@Nullable String> columns,
        List<List<String>> samples) {

    public Part as(@Nullable RecordKind other, List<@Nullable String> meanings) {
        return new Part(number, name, other, headings, meanings, samples);
    }

    /** Whether the heading stands there before. */
    public boolean repeats(int column) {
        return !headings.get(column).isBlank() && headings.subList(0, column).contains(headings.get(column));
    }

    /** The table as its reader takes it. */
    public RowReader.Table table(RecordKind as) {
        List<@Nullable ColumnUse> uses = new ArrayList<>();
        for (String key : columns)
            uses.add(key == null ? null : ColumnUse.of(as, key).orElse(null));
        return new RowReader.Table(number, as, headings, uses);
    }
}
