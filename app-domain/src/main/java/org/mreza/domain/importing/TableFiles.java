package org.mreza.domain.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.importing.reading.SheetRow;

/** Reads files of tables. Files are not trusted: what one is, its content says, and none is unpacked without a limit. */
public interface TableFiles {

    /** Largest file that is taken, in bytes. */
    int LARGEST = 32_000_000;

    /** Most rows of one file of tables. */
    int MOST_ROWS = 200_000;

    /** Most records of all kinds in one file of a standard, which has a row for each of their parts. */
    int MOST_RECORDS = 600_000;

    /**
     * What is in a file, by a look at its beginning.
     *
     * @param readAs nulls for what is to be found out
     * @throws org.mreza.domain.shared.RuleBroken that says why it cannot be read
     */
    Seen look(Path file, ReadAs readAs);

    /**
     * Every row below the headings, one after the other.
     *
     * @throws org.mreza.domain.shared.RuleBroken when the file turns out to be damaged
     */
    void each(Path file, Import told, Part part, Consumer<SheetRow> to);

    /** What a file is and what tables it has. */
    record Seen(FileFormat format, ReadAs readAs, List<SeenTable> tables) {}

    /**
     * A table with its headings and its first rows.
     *
     * @param kind what its rows describe, where the format says it; then {@code columns} are known as well
     */
    record SeenTable(
            String name,
            List<String> headings,
            List<List<String>> samples,
            @Nullable RecordKind kind,
            List<@Nullable String> columns) {

        /** One that does not say itself what it means. */
        public static SeenTable untold(String name, List<String> headings, List<List<String>> samples) {
            return new SeenTable(name, headings, samples, null, List.of());
        }
    }
}
