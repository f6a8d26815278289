package org.mreza.persistence.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.ImportQueries.Change;
import org.mreza.domain.importing.ImportQueries.Fact;
import org.mreza.domain.importing.ImportQueries.How;
import org.mreza.domain.importing.reading.Problem;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What rows of imports keep as jsonb. */
final class ImportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<List<String>>> TABLE = new TypeReference<>() {};
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

    private ImportJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value).replace("\\u0000", "");
    }

    static String problems(List<Problem> problems) {
        List<Map<String, Object>> json = new ArrayList<>();
        for (Problem problem : problems) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("field", problem.field());
            one.put("key", problem.key());
            one.put("arguments", problem.arguments());
            json.add(one);
        }
        return write(json);
    }

    static List<Problem> problems(String json) {
        List<Problem> problems = new ArrayList<>();
        for (JsonNode node : MAPPER.readTree(json)) {
            List<String> arguments = new ArrayList<>();
            node.path("arguments").forEach(argument -> arguments.add(argument.asString("")));
            problems.add(new Problem(
                    node.path("field").asString(""), node.path("key").asString(""), arguments));
        }
        return problems;
    }

    static List<Fact> facts(String json) {
        List<Fact> facts = new ArrayList<>();
        MAPPER.readTree(json)
                .properties()
                .forEach(fact ->
                        facts.add(new Fact(fact.getKey(), fact.getValue().asString(""))));
        return facts;
    }

    static List<Change> changes(String json) {
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> change : MAPPER.readTree(json).properties()) {
            JsonNode told = change.getValue();
            changes.add(new Change(
                    change.getKey(),
                    text(told.get("from")),
                    told.path("to").asString(""),
                    How.valueOf(told.path("how").asString("KEEP"))));
        }
        return changes;
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asString("");
    }

    static List<List<String>> table(String json) {
        return Objects.requireNonNull(MAPPER.readValue(json, TABLE));
    }

    static List<String> list(String json) {
        return Objects.requireNonNull(MAPPER.readValue(json, LIST));
    }
}
