package org.mreza.web.importing.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.ReadAs;
import org.mreza.domain.importing.reading.SheetRow;
import org.mreza.domain.shared.RuleBroken;

/** Reads CSV files row by row, whatever stands between the cells. */
final class CsvTables {

    private static final List<String> SEPARATORS = List.of(";", ",", "\t");
    private static final int LOOKED_AT = 20;
    private static final int LONGEST_ROW = 1 << 20;

    private CsvTables() {}

    /** What was said, and the rest found out. */
    static ReadAs readAs(Path file, ReadAs said) throws IOException {
        String told = said.encoding();
        String encoding = told == null || !Encodings.CHOICES.contains(told) ? Encodings.of(file) : told;
        return new ReadAs(encoding, said.separator() == null ? separator(file, encoding) : said.separator());
    }

    /** The one that stands most often in the first line that has any, outside of quotes. */
    private static String separator(Path file, String encoding) throws IOException {
        try (BufferedReader in = new BufferedReader(Encodings.strict(file, encoding))) {
            for (int n = 0; n < LOOKED_AT; n++) {
                String line = in.readLine();
                if (line == null) break;
                String bare = line.length() > LONGEST_ROW ? "" : line.replaceAll("\"[^\"]*\"", "");
                String best = ";";
                for (String separator : SEPARATORS) if (count(bare, separator) > count(bare, best)) best = separator;
                if (count(bare, best) > 0) return best;
            }
        } catch (CharacterCodingException other) {
            throw new RuleBroken("importing.rule.encoding", encoding);
        }
        return ";";
    }

    private static long count(String line, String separator) {
        return line.chars().filter(c -> c == separator.charAt(0)).count();
    }

    /** Every row that is not blank, until somebody has enough. */
    static void each(Path file, ReadAs readAs, Predicate<SheetRow> more) throws IOException {
        String encoding = readAs.encoding() == null ? "UTF-8" : readAs.encoding();
        try (Reader text = Encodings.strict(file, encoding);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(readAs.separator() == null ? ";" : readAs.separator())
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
