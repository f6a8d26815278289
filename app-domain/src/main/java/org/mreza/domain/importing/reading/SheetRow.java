package org.mreza.domain.importing.reading;

import java.util.List;
import java.util.Map;

/**
 * A row as it stands in a file.
 *
 * @param line where it begins, counted from 1
 * @param unreadable key of the message that says why, by column, for cells without a value
 */
public record SheetRow(int line, List<String> cells, Map<Integer, String> unreadable) {

    public static SheetRow of(int line, List<String> cells) {
        return new SheetRow(line, cells, Map.of());
    }

    public boolean isBlank() {
        return unreadable.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    /** Empty beyond the end of the row. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
