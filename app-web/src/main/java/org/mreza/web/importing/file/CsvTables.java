package org.mreza.web.importing.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.mreza.domain.importing.ReadAs;
import org.mreza.domain.importing.reading.SheetRow;
import org.mreza.domain.shared.RuleBroken;

/** Reads CSV files row by row, whatever stands between the cells. */
final class CsvTables {

    private static final List<String> SEPARATORS = List.of(";", ",", "\t");
    private static final int LOOKED_AT = 20;

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
                String bare = line.length() > CsvText.LONGEST_ROW ? "" : line.replaceAll("\"[^\"]*\"", "");
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
        try (InputStream in = Files.newInputStream(file)) {
            CsvText.each(in, encoding, readAs.separator() == null ? ";" : readAs.separator(), more);
        }
    }
}
