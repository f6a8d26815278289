package org.mreza.persistence.hsds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.hsds.HsdsReader;
import org.mreza.domain.hsds.HsdsTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A table is what the function of its name answers; its columns are read off the function. */
@Component
@Transactional(readOnly = true)
class JdbcHsdsTables implements HsdsTables {

    private static final int FETCHED = 1_000;

    /** Resource and file, in the order of the specification. */
    private static final String[][] FILES = {
        {"organization", "organizations"},
        {"service", "services"},
        {"attribute", "attributes"},
        {"service_at_location", "service_at_location"},
        {"location", "locations"},
        {"phone", "phones"},
        {"contact", "contacts"},
        {"address", "addresses"},
        {"schedule", "schedules"},
        {"funding", "funding"},
        {"service_area", "service_areas"},
        {"required_document", "required_documents"},
        {"language", "languages"},
        {"accessibility", "accessibility"},
        {"taxonomy_term", "taxonomy_terms"},
        {"metadata", "metadata"},
        {"cost_option", "cost_options"},
        {"taxonomy", "taxonomies"},
        {"service_capacity", "service_capacity"},
        {"unit", "units"}
    };

    private final JdbcClient jdbc;

    JdbcHsdsTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Table> all() {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        jdbc.sql("""
                select p.proname, a.name, format_type(a.type, null) as type
                from pg_proc p
                cross join unnest(p.proargnames, p.proargmodes, p.proallargtypes) with ordinality a (name, mode, type, position)
                where p.pronamespace = current_schema()::regnamespace and p.proname like 'hsds\\_%' and a.mode = 't'
                order by p.proname, a.position
                """).query(row -> {
            columns.computeIfAbsent(row.getString("proname"), function -> new ArrayList<>())
                    .add(new Column(row.getString("name"), type(row)));
        });
        return Stream.of(FILES)
                .map(file -> new Table(file[0], file[1] + ".csv", columns.getOrDefault("hsds_" + file[1], List.of())))
                .toList();
    }

    private static String type(ResultSet row) throws SQLException {
        String name = row.getString("name");
        if (name.equals("opens_at") || name.equals("closes_at")) return "time";
        if (name.equals("last_modified") || name.equals("updated")) return "datetime";
        return switch (row.getString("type")) {
            case "integer", "double precision" -> "number";
            case "date" -> "date";
            default -> "string";
        };
    }

    @Override
    public void rows(Table table, HsdsReader reader, Consumer<List<@Nullable String>> to) {
        String function = "hsds_" + table.file().replace(".csv", "");
        String arguments = switch (table.name()) {
            case "phone", "language" -> "()";
            case "organization" -> "(LANGUAGES, :site)";
            default -> "(LANGUAGES)";
        };
        int width = table.columns().size();
        try (Stream<List<@Nullable String>> rows = jdbc
                .sql(HsdsDocuments.in(reader.language(), "select * from " + function + arguments))
                .param("site", reader.site())
                .withFetchSize(FETCHED)
                .query((row, n) -> cells(row, width))
                .stream()) {
            rows.forEach(to);
        }
    }

    private static List<@Nullable String> cells(ResultSet row, int width) throws SQLException {
        List<@Nullable String> cells = new ArrayList<>(width);
        for (int i = 1; i <= width; i++) cells.add(row.getString(i));
        return cells;
    }
}
