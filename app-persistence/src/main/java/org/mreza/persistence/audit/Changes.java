package org.mreza.persistence.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.AuditQueries.Change;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The changes of an entry as they stand in its jsonb column: {@code {"fact": [from, to]}}. */
final class Changes {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<@Nullable String>>> FACTS = new TypeReference<>() {};

    private Changes() {}

    static List<Change> read(String json) {
        return MAPPER.readValue(json, FACTS).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e ->
                        new Change(e.getKey(), e.getValue().get(0), e.getValue().get(1)))
                .toList();
    }
}
