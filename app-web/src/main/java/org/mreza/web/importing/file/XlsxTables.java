package org.mreza.web.importing.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.reading.SheetRow;
import org.mreza.domain.shared.RuleBroken;

/** Reads workbooks sheet by sheet and row by row. Nothing in them is computed. */
final class XlsxTables {

    private static final int MOST_SHEETS = 20;
    private static final ReadingOptions STYLED = new ReadingOptions(true, true);
    private static final ReadingOptions PLAIN = new ReadingOptions(false, true);

    private XlsxTables() {}

    /** Names of the sheets that are not hidden. */
    static List<String> sheets(Path file) {
        try (ReadableWorkbook workbook = open(file);
                Stream<Sheet> sheets = workbook.getSheets()) {
            return sheets.filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                    .map(Sheet::getName)
                    .limit(MOST_SHEETS)
                    .toList();
        } catch (IOException | RuntimeException damaged) {
            throw new RuleBroken("importing.rule.damaged");
        }
    }

    /** Every row of a sheet that is not blank, until somebody has enough. */
    static void each(Path file, String name, Predicate<SheetRow> more) throws IOException {
        try (ReadableWorkbook workbook = open(file)) {
            Sheet sheet = workbook.findSheet(name).orElseThrow(() -> new RuleBroken("importing.rule.damaged"));
            try (Stream<Row> rows = rows(sheet)) {
                Iterator<Row> all = rows.iterator();
                SheetRow row = next(all);
                while (row != null && more.test(row)) row = next(all);
            }
        }
    }

    /** How cells look is told in a part that may be missing. */
    private static ReadableWorkbook open(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            boolean styled = parts.stream().anyMatch(part -> part.getName().endsWith("styles.xml"));
            return new ReadableWorkbook(file.toFile(), styled ? STYLED : PLAIN);
        } catch (ExcelReaderException damaged) {
            throw new RuleBroken("importing.rule.damaged");
        }
    }

    private static Stream<Row> rows(Sheet sheet) throws IOException {
        try {
            return sheet.openStream();
        } catch (RuntimeException damaged) {
            throw new RuleBroken("importing.rule.damaged");
        }
    }

    private static @Nullable SheetRow next(Iterator<Row> rows) {
        try {
            while (rows.hasNext()) {
                SheetRow row = XlsxCells.row(rows.next());
                if (!row.isBlank()) return row;
            }
            return null;
        } catch (RuntimeException damaged) {
            throw new RuleBroken("importing.rule.damaged");
        }
    }
}
