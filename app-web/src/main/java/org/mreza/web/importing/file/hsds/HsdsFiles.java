package org.mreza.web.importing.file.hsds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.FileFormat;
import org.mreza.domain.importing.TableFiles.SeenTable;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.importing.reading.SheetRow;
import org.mreza.domain.shared.RuleBroken;

/** Files of the specification as tables whose columns are known. */
public final class HsdsFiles {

    private HsdsFiles() {}

    /** The kinds of records that are in a file. It is read to its end, so that what is damaged is said at once. */
    public static List<SeenTable> look(Path file, FileFormat format) throws IOException {
        Set<String> found = new HashSet<>();
        List<SeenTable> tables = new ArrayList<>();
        try (Opened opened = new Opened(file, format)) {
            Set<String> mains = new HashSet<>();
            for (RecordKind kind : RecordKind.values())
                mains.add(HsdsShape.of(kind).main());
            opened.source.each(mains, record -> found.add(record.table()));
            for (RecordKind kind : RecordKind.values()) {
                HsdsShape shape = HsdsShape.of(kind);
                if (found.contains(shape.main())) tables.add(seen(kind, opened.source.name(shape.main()), shape));
            }
        }
        if (tables.isEmpty()) throw new RuleBroken("importing.rule.hsds-nothing");
        return tables;
    }

    private static SeenTable seen(RecordKind kind, String name, HsdsShape shape) {
        List<@Nullable String> keys = new ArrayList<>(shape.keys());
        return new SeenTable(name, shape.headings(), List.of(), kind, keys);
    }

    /** Every record of a kind. */
    public static void each(Path file, FileFormat format, RecordKind kind, Consumer<SheetRow> to) throws IOException {
        HsdsShape shape = HsdsShape.of(kind);
        Set<String> tables = new HashSet<>(shape.parts().keySet());
        tables.add(shape.main());
        try (Opened opened = new Opened(file, format);
                Shelf shelf = new Shelf(shape, opened.source.repeats())) {
            opened.source.each(tables, shelf::put);
            shelf.each(thing -> to.accept(shape.row(thing)));
        }
    }

    /** A source, and the zip that it comes from. */
    private static final class Opened implements AutoCloseable {

        private final HsdsSource source;

        Opened(Path file, FileFormat format) throws IOException {
            source = format == FileFormat.HSDS_PACKAGE ? new PackageSource(file) : new JsonSource(file);
        }

        @Override
        public void close() throws IOException {
            if (source instanceof PackageSource zip) zip.close();
        }
    }
}
