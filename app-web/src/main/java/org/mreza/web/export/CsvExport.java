package org.mreza.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One table as CSV that spreadsheet programs of the region open as it is: UTF-8 with its mark, semicolons between. */
public final class CsvExport implements TableExport {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final CsvWriter csv;
    private boolean begun;

    public CsvExport(OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void table(String name, List<Column> columns) {
        if (begun) throw new IllegalStateException("a CSV file holds one table");
        begun = true;
        csv.writeRecord(columns.stream().map(c -> SafeCell.of(c.title())).toList());
    }

    @Override
    public void row(@Nullable Object... cells) {
        String[] texts = new String[cells.length];
        for (int c = 0; c < cells.length; c++) texts[c] = text(cells[c]);
        csv.writeRecord(texts);
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) return "";
        if (cell instanceof Number) return cell.toString();
        return cell instanceof LocalDate day ? DAY.format(day) : SafeCell.of(cell.toString());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
