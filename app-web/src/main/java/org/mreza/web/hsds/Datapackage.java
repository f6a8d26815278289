package org.mreza.web.hsds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mreza.domain.hsds.HsdsTables.Table;
import tools.jackson.databind.json.JsonMapper;

/** The description of the package's tables, as Frictionless Data has it. */
final class Datapackage {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Datapackage() {}

    static String describe(List<Table> tables) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("name", "human_services_data");
        description.put("profile", "tabular-data-package");
        description.put("version", "3.1.0");
        description.put("homepage", "https://docs.openreferral.org");
        description.put("resources", tables.stream().map(Datapackage::resource).toList());
        return JSON.writeValueAsString(description);
    }

    private static Map<String, Object> resource(Table table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("path", table.file());
        resource.put("profile", "tabular-data-resource");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", Map.of("primaryKey", "id", "fields", fields(table)));
        return resource;
    }

    private static List<Map<String, String>> fields(Table table) {
        return table.columns().stream()
                .map(column -> Map.of("name", column.name(), "type", column.type()))
                .toList();
    }
}
