package org.mreza.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows as CSV for programs (RFC 4180). Telephone numbers stay as they are; what a spreadsheet would run does not. */
public final class DataCsv {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d ()/.,-]+");

    private final Writer out;
    private final CsvWriter csv;

    /** @param out stays open */
    public DataCsv(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(this.out);
    }

    public void row(List<? extends @Nullable String> cells) {
        csv.writeRecord(cells.stream().map(DataCsv::cell).toList());
    }

    private static String cell(@Nullable String text) {
        if (text == null) return "";
        return NUMBER.matcher(text).matches() ? text : SafeCell.of(text);
    }

    public void flush() throws IOException {
        try {
            csv.flush();
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
