package org.mreza.domain.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.mreza.domain.importing.reading.SheetRow;

/** Reads files of tables. Files are not trusted: what one is, its content says, and none is unpacked without a limit. */
public interface TableFiles {

    /** Largest file that is taken, in bytes. */
    int LARGEST = 32_000_000;

    /** Most rows of one file. */
    int MOST_ROWS = 200_000;

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

    /** A table with its headings and its first rows. */
    record SeenTable(String name, List<String> headings, List<List<String>> samples) {}
}
