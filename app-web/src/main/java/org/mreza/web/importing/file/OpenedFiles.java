package org.mreza.web.importing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mreza.domain.importing.FileFormat;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.Part;
import org.mreza.domain.importing.ReadAs;
import org.mreza.domain.importing.TableFiles;
import org.mreza.domain.importing.reading.SheetRow;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.importing.file.hsds.HsdsFiles;
import org.springframework.stereotype.Component;

/** Opens files by what they are. The first row that is not blank holds the headings. */
@Component
class OpenedFiles implements TableFiles {

    private static final int SAMPLES = 3;
    private static final int MOST_COLUMNS = 200;

    @Override
    public Seen look(Path file, ReadAs said) {
        try {
            FileFormat format = FileKind.of(file);
            return switch (format) {
                case CSV -> csv(file, said);
                case XLSX -> xlsx(file);
                case HSDS_PACKAGE, HSDS_JSON -> new Seen(format, ReadAs.ITSELF, HsdsFiles.look(file, format));
            };
        } catch (IOException e) {
            throw new RuleBroken("importing.rule.damaged");
        }
    }

    private static Seen csv(Path file, ReadAs said) throws IOException {
        ReadAs readAs = CsvTables.readAs(file, said);
        List<SheetRow> first = new ArrayList<>();
        CsvTables.each(file, readAs, row -> enough(first, row));
        if (first.isEmpty()) throw new RuleBroken("importing.rule.empty");
        return new Seen(FileFormat.CSV, readAs, List.of(table("CSV", first)));
    }

    private static Seen xlsx(Path file) throws IOException {
        List<SeenTable> tables = new ArrayList<>();
        for (String sheet : XlsxTables.sheets(file)) {
            List<SheetRow> first = new ArrayList<>();
            XlsxTables.each(file, sheet, row -> enough(first, row));
            if (!first.isEmpty()) tables.add(table(sheet, first));
        }
        if (tables.isEmpty()) throw new RuleBroken("importing.rule.empty");
        return new Seen(FileFormat.XLSX, ReadAs.ITSELF, tables);
    }

    private static boolean enough(List<SheetRow> first, SheetRow row) {
        first.add(row);
        return first.size() <= SAMPLES;
    }

    private static SeenTable table(String name, List<SheetRow> rows) {
        List<String> headings = new ArrayList<>(rows.get(0).cells());
        while (!headings.isEmpty() && headings.get(headings.size() - 1).isBlank()) headings.remove(headings.size() - 1);
        if (headings.size() > MOST_COLUMNS) throw new RuleBroken("importing.rule.too-many-columns", MOST_COLUMNS);
        headings.replaceAll(OpenedFiles::brief);
        List<List<String>> samples = rows.stream()
                .skip(1)
                .map(row -> row.cells().stream()
                        .limit(headings.size())
                        .map(OpenedFiles::brief)
                        .toList())
                .toList();
        return SeenTable.untold(name, List.copyOf(headings), samples);
    }

    private static String brief(String cell) {
        String line = cell.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return line.length() > 120 ? line.substring(0, 119) + "…" : line;
    }

    @Override
    public void each(Path file, Import told, Part part, Consumer<SheetRow> to) {
        int[] rows = {0};
        Predicate<SheetRow> below = row -> {
            if (rows[0]++ > 0) to.accept(row);
            return true;
        };
        try {
            switch (told.format()) {
                case CSV -> CsvTables.each(file, told.readAs(), below);
                case XLSX -> XlsxTables.each(file, part.name(), below);
                case HSDS_PACKAGE, HSDS_JSON ->
                    HsdsFiles.each(file, told.format(), Objects.requireNonNull(part.kind()), to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
