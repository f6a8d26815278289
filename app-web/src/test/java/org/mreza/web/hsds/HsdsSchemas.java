package org.mreza.web.hsds;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The specification's own schemas, where the system property {@code hsds.schemas} names their folder. */
final class HsdsSchemas {

    private static final String BASE = "https://schemas.example/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> texts = new HashMap<>();
    private final SchemaRegistry registry;

    private HsdsSchemas(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList())
                texts.put(BASE + file.getFileName(), Files.readString(file));
        }
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, b -> b.schemas(texts));
    }

    static Optional<HsdsSchemas> given() {
        String folder = System.getProperty("hsds.schemas", "");
        if (folder.isBlank()) return Optional.empty();
        try {
            return Optional.of(new HsdsSchemas(Path.of(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema has against the document, and names that it does not know. */
    List<String> faults(String schema, String document) {
        List<String> faults = new ArrayList<>();
        registry.getSchema(SchemaLocation.of(BASE + schema + ".json"))
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .forEach(error -> faults.add(schema + " " + error));
        unknown(schema, JSON.readTree(document), faults);
        return faults;
    }

    private void unknown(String schema, JsonNode document, List<String> faults) {
        JsonNode known = schema(schema).path("properties");
        document.properties().forEach(field -> {
            JsonNode property = known.path(field.getKey());
            if (property.isMissingNode()
                    && !field.getKey().equals("service")
                    && !field.getKey().equals("services")) faults.add(schema + " has no " + field.getKey());
            String one = property.path("$ref").asString("");
            String many = property.path("items").path("$ref").asString("");
            if (!one.isEmpty()) unknown(one.replace(".json", ""), field.getValue(), faults);
            if (!many.isEmpty()) field.getValue().forEach(item -> unknown(many.replace(".json", ""), item, faults));
        });
    }

    /** Names of the columns that a table may have and those that it must have. */
    JsonNode schema(String name) {
        return JSON.readTree(texts.getOrDefault(BASE + name + ".json", "{}"));
    }
}
