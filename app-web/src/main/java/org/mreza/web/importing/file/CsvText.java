package org.mreza.web.importing.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.reading.SheetRow;
import org.mreza.domain.shared.RuleBroken;

/** Rows of a text with separators, wherever it comes from. */
public final class CsvText {

    static final int LONGEST_ROW = 1 << 20;

    private CsvText() {}

    /**
     * Every row that is not blank, until somebody has enough.
     *
     * @throws RuleBroken when it is written in another encoding, or a row has no end
     */
    public static void each(InputStream in, String encoding, String separator, Predicate<SheetRow> more)
            throws IOException {
        try (Reader text = Encodings.strict(in, encoding);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(LONGEST_ROW)
                        .ofCsvRecord(text)) {
            Iterator<CsvRecord> rows = csv.iterator();
            SheetRow row = next(rows, encoding);
            while (row != null && more.test(row)) row = next(rows, encoding);
        }
    }

    private static @Nullable SheetRow next(Iterator<CsvRecord> rows, String encoding) {
        try {
            while (rows.hasNext()) {
                CsvRecord record = rows.next();
                SheetRow row = SheetRow.of((int) record.getStartingLineNumber(), record.getFields());
                if (!row.isBlank()) return row;
            }
            return null;
        } catch (CsvParseException | UncheckedIOException damaged) {
            for (Throwable cause = damaged; cause != null; cause = cause.getCause())
                if (cause instanceof CharacterCodingException)
                    throw new RuleBroken("importing.rule.encoding", encoding);
            throw new RuleBroken("importing.rule.csv");
        }
    }
}
