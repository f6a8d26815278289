package org.mreza.domain.importing.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ImportId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.Slug;
import org.mreza.domain.shared.TextFold;

/** Reads the rows of one table. What is wrong with a row is kept beside it, all of it at once. */
public final class RowReader {

    private final int part;
    private final RecordKind kind;
    private final List<String> headings;
    private final List<@Nullable ColumnUse> columns;
    private final Language language;
    private final CellReader cells;
    private final RowRules rules;

    RowReader(Table table, Language language, CellReader cells, RowRules rules) {
        this.part = table.part();
        this.kind = table.kind();
        this.headings = table.headings();
        this.columns = table.columns();
        this.language = language;
        this.cells = cells;
        this.rules = rules;
    }

    /** A table of a file and what its columns mean; null for a column that is not read. */
    public record Table(int part, RecordKind kind, List<String> headings, List<@Nullable ColumnUse> columns) {}

    public Told read(SheetRow row) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            ColumnUse use = columns.get(c);
            if (use != null) cell(use, c, row, facts, keys, problems);
        }
        rules.check(kind, facts, (fact, broken) -> problems.add(Problem.of(fact, broken)));
        if (row.cells().size() > headings.size() && overflows(row))
            problems.add(new Problem("", "importing.rule.too-many-cells", List.of()));
        List<String> names = names(facts);
        return new Told(
                part,
                row.line(),
                kind,
                ImportId.next().value(),
                slug(facts),
                keys,
                names,
                facts,
                problems,
                row.cells().stream().map(CellReader::clean).toList());
    }

    private boolean overflows(SheetRow row) {
        return row.cells().stream().skip(headings.size()).anyMatch(cell -> !cell.isBlank());
    }

    private void cell(
            ColumnUse use,
            int column,
            SheetRow row,
            Map<String, String> facts,
            Map<String, String> keys,
            List<Problem> problems) {
        String unreadable = row.unreadable().get(column);
        if (unreadable != null) problems.add(new Problem(use.key(), unreadable, List.of()));
        String cell = CellReader.clean(row.cell(column));
        if (cell.isEmpty()) return;
        try {
            String value = cells.read(use.field(), cell);
            switch (use.field().shape()) {
                case OWN_ID, EXTERNAL_ID -> keys.put(use.field().key(), value);
                case REFERENCE -> {
                    keys.put(use.field().key(), value);
                    keys.put(use.field().key() + "Key", TextFold.key(value));
                }
                default -> {
                    if (!value.isEmpty()) facts.put(use.fact(language), value);
                }
            }
        } catch (RuleBroken broken) {
            problems.add(Problem.of(use.key(), broken));
        }
    }

    private static List<String> names(Map<String, String> facts) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getKey().startsWith("name."))
                .map(fact -> TextFold.key(fact.getValue()))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    /** A name without letters that Latin knows is read in English, if it is told in English. */
    private String slug(Map<String, String> facts) {
        String own = facts.get("name." + language.tag());
        String english = facts.get("name." + Language.EN.tag());
        String any = facts.entrySet().stream()
                .filter(fact -> fact.getKey().startsWith("name."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        String slug = Slug.of(Objects.requireNonNullElse(own, any));
        return slug.length() > 1 || english == null ? slug : Slug.of(english);
    }
}
