package org.mreza.web.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.FileFormat;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.ImportQueries.Fact;
import org.mreza.domain.importing.ImportQueries.Row;
import org.mreza.domain.importing.Part;
import org.mreza.domain.importing.reading.ImportField;
import org.mreza.domain.importing.reading.Problem;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.web.frame.Reader;

/** The rows of one page in words. */
public final class RowWords {

    /** The beginnings of what is wrong with a row: nothing else is looked up. */
    private static final List<String> RULES = List.of("importing.rule.", "organization.rule.", "service.rule.");

    private final Import told;
    private final Map<String, String> names;
    private final CodeWords codes;
    private final Reader reader;

    RowWords(Import told, Map<String, String> names, CodeWords codes, Reader reader) {
        this.told = told;
        this.names = names;
        this.codes = codes;
        this.reader = reader;
    }

    /** The name of the record, as it is here or as the row has it. */
    public String name(Row row) {
        if (row.name() != null) return reader.text(row.name());
        return row.told().stream()
                .filter(fact -> fact.field().startsWith("name.") || fact.field().startsWith("job."))
                .map(Fact::value)
                .findFirst()
                .orElseGet(() -> of(row, "service"));
    }

    /** What a row belongs to, for rows that have no name. */
    private String of(Row row, String reference) {
        return row.told().stream()
                .filter(fact -> fact.field().equals(reference))
                .map(fact -> names.getOrDefault(fact.value(), ""))
                .findFirst()
                .orElse("");
    }

    /** What a field is called, with the language of a text. */
    public String field(RecordKind kind, String fact) {
        int dot = fact.indexOf('.');
        String label = reader.message(MessageWords.label(kind, dot < 0 ? fact : fact.substring(0, dot)));
        return dot < 0 ? label : label + " [" + fact.substring(dot + 1) + "]";
    }

    public String value(RecordKind kind, String fact, @Nullable String value) {
        if (value == null) return "";
        Optional<ImportField> field = kind.field(fact);
        if (field.isEmpty()) return value;
        if (field.get().shape() == ImportField.Shape.REFERENCE)
            return names.getOrDefault(value, reader.message("importing.from-this-file"));
        return codes.of(field.get(), value, reader);
    }

    public String reason(Problem problem) {
        if (RULES.stream().noneMatch(problem.key()::startsWith)) return problem.key();
        return reader.message(problem.key(), problem.arguments().toArray());
    }

    /** Where in the file it is: the letter of the column and its heading; empty when the whole row is meant. */
    public String column(Row row, Problem problem) {
        if (problem.field().isEmpty()) return "";
        Part part = told.parts().get(row.part());
        int column = column(part, problem.field());
        if (column < 0) return field(row.kind(), problem.field());
        if (told.format().standard()) return part.headings().get(column);
        return reader.message(
                "importing.column", letters(column), part.headings().get(column));
    }

    private static int column(Part part, String field) {
        List<@Nullable String> keys = part.columns();
        for (int c = 0; c < keys.size(); c++) if (Objects.equals(keys.get(c), field)) return c;
        for (int c = 0; c < keys.size(); c++) {
            String key = keys.get(c);
            if (key != null && (key.startsWith(field + ".") || field.startsWith(key + "."))) return c;
        }
        return -1;
    }

    /** A to Z, then AA, as spreadsheets count. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** Where in the file the row stands: its line, or its number where there are no lines, and of what, where there are several. */
    public String place(Row row) {
        String number = reader.number(row.line());
        boolean lines = told.format() != FileFormat.HSDS_JSON;
        if (told.parts().size() <= 1)
            return reader.message(lines ? "importing.line.of" : "importing.record.of", number);
        String name = told.parts().get(row.part()).name();
        return lines
                ? reader.message("importing.line.of-sheet", name, number)
                : reader.message("importing.record.of-sheet", name, number);
    }
}
