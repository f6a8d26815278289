package org.mreza.web.importing.file.hsds;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mreza.domain.importing.reading.SheetRow;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.importing.file.CsvText;

/** A zip of CSV files with a datapackage.json that says which is which. Its entries are read where they are. */
final class PackageSource implements HsdsSource, Closeable {

    private static final int MOST_TERMS = 50_000;

    private final ZipFile zip;
    private final Map<String, PackageTable> tables;

    PackageSource(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        try {
            tables = PackageDescription.tables(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public void each(Set<String> wanted, Consumer<HsdsRecord> to) throws IOException {
        Map<String, HsdsRecord> terms = wanted.contains("attribute") ? terms() : Map.of();
        for (String table : wanted)
            rows(table, record -> to.accept(table.equals("attribute") ? described(record, terms) : record));
    }

    /** Terms are few, and everything is described by them. */
    private Map<String, HsdsRecord> terms() throws IOException {
        Map<String, HsdsRecord> terms = new HashMap<>();
        rows("taxonomy_term", term -> {
            if (terms.size() >= MOST_TERMS) throw new RuleBroken("importing.rule.hsds-terms", MOST_TERMS);
            terms.put(term.get("id"), term);
        });
        return terms;
    }

    private static HsdsRecord described(HsdsRecord attribute, Map<String, HsdsRecord> terms) {
        HsdsRecord term = terms.get(attribute.get("taxonomy_term_id"));
        if (term == null) return attribute;
        Map<String, String> fields = new LinkedHashMap<>(attribute.fields());
        fields.put("term_code", term.get("code"));
        fields.put("term_name", term.get("name"));
        return new HsdsRecord(attribute.table(), attribute.line(), fields);
    }

    private void rows(String name, Consumer<HsdsRecord> to) throws IOException {
        PackageTable table = tables.get(name);
        ZipEntry entry = table == null ? null : zip.getEntry(table.path());
        if (table == null || entry == null) return;
        try (InputStream in = zip.getInputStream(entry)) {
            CsvText.each(in, "UTF-8", table.delimiter(), new Rows(name, table.file(), to));
        } catch (RuleBroken broken) {
            throw switch (broken.messageKey()) {
                case "importing.rule.encoding" -> new RuleBroken("importing.rule.hsds-encoding", table.file());
                case "importing.rule.csv" -> new RuleBroken("importing.rule.hsds-csv", table.file());
                default -> broken;
            };
        }
    }

    /** The first row names the columns. */
    private static final class Rows implements Predicate<SheetRow> {

        private final String table;
        private final String file;
        private final Consumer<HsdsRecord> to;
        private List<String> columns = List.of();

        Rows(String table, String file, Consumer<HsdsRecord> to) {
            this.table = table;
            this.file = file;
            this.to = to;
        }

        @Override
        public boolean test(SheetRow row) {
            if (columns.isEmpty()) begin(row.cells());
            else to.accept(record(row));
            return true;
        }

        private void begin(List<String> headings) {
            columns = headings.stream().map(String::strip).toList();
            Set<String> seen = new HashSet<>();
            for (String column : columns)
                if (!column.isEmpty() && !seen.add(column))
                    throw new RuleBroken("importing.rule.hsds-heading-twice", file, column);
            if (!seen.contains("id")) throw new RuleBroken("importing.rule.hsds-no-id", file);
        }

        private HsdsRecord record(SheetRow row) {
            Map<String, String> fields = new LinkedHashMap<>();
            Set<String> kept = Fields.of(table);
            for (int c = 0; c < columns.size(); c++) {
                String value = row.cell(c);
                if (!value.isEmpty() && kept.contains(columns.get(c)))
                    fields.put(columns.get(c), Fields.shortened(value));
            }
            return new HsdsRecord(table, row.line(), fields);
        }
    }

    @Override
    public String name(String table) {
        PackageTable found = tables.get(table);
        return found == null ? table : found.file();
    }

    boolean has(String table) {
        PackageTable found = tables.get(table);
        return found != null && zip.getEntry(found.path()) != null;
    }

    @Override
    public boolean repeats() {
        return false;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
