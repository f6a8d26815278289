package org.mreza.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook, one sheet a table. Texts stand in the cells themselves and rows leave memory every thousand, so that a
 * sheet may be as long as the format allows.
 */
public final class XlsxExport implements TableExport {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FLUSH_EVERY = 1000;
    private static final int LAST_ROW = 1_048_575;
    private static final int NAME_LIMIT = 31;

    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();
    private @Nullable Worksheet sheet;
    private String name = "";
    private List<Column> columns = List.of();
    private int next;

    public XlsxExport(OutputStream out) {
        workbook = new Workbook(out, "Mreza", "1.0");
    }

    @Override
    public void table(String title, List<Column> titles) {
        name = title;
        columns = List.copyOf(titles);
        begin();
    }

    private void begin() {
        finish();
        Worksheet begun = workbook.newWorksheet(sheetName(name));
        sheet = begun;
        begun.freezePane(0, 1);
        begun.repeatRows(0);
        begun.pageOrientation("landscape");
        for (int c = 0; c < columns.size(); c++) {
            begun.width(c, columns.get(c).width());
            begun.inlineString(0, c, SafeCell.of(columns.get(c).title()));
            begun.style(0, c)
                    .bold()
                    .fillColor("E2F0EC")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        next = 1;
    }

    @Override
    public void row(@Nullable Object... cells) {
        if (next > LAST_ROW) begin();
        Worksheet into = sheet;
        if (into == null) throw new IllegalStateException("no table was begun");
        for (int c = 0; c < cells.length; c++) {
            Object cell = cells[c];
            if (cell != null) write(into, c, cell);
        }
        next++;
        if (next % FLUSH_EVERY == 0) flush(into);
    }

    private void write(Worksheet into, int column, Object cell) {
        if (cell instanceof Number number) {
            into.value(next, column, number);
        } else if (cell instanceof LocalDate day) {
            into.value(next, column, day);
            into.style(next, column)
                    .format("dd.mm.yyyy")
                    .horizontalAlignment("left")
                    .verticalAlignment("top")
                    .set();
        } else {
            into.inlineString(next, column, SafeCell.of(cell.toString()));
            if (columns.get(column).width() > 40)
                into.style(next, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Within 31 characters, without those that no sheet's name may have, and no name twice. */
    private String sheetName(String title) {
        String clean = SafeCell.withoutControls(title)
                .replaceAll("[\\\\/?*\\[\\]:']", " ")
                .strip();
        String base = clean.isEmpty() ? "Sheet" : clean.substring(0, Math.min(NAME_LIMIT, clean.length()));
        String unique = base;
        for (int n = 2; !names.add(unique.toLowerCase(Locale.ROOT)); n++) {
            String suffix = " " + n;
            unique = base.substring(0, Math.min(base.length(), NAME_LIMIT - suffix.length())) + suffix;
        }
        return unique;
    }

    private void finish() {
        Worksheet done = sheet;
        if (done == null) return;
        try {
            done.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheet = null;
    }

    @Override
    public void close() throws IOException {
        finish();
        workbook.finish();
    }
}
