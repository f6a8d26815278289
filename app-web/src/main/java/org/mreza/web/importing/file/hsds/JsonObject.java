package org.mreza.web.importing.file.hsds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;

/** An object of a document, while it is read. */
final class JsonObject {

    private static final int MOST_WAITING = 10_000;

    private @Nullable String table;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<JsonObject> waiting = new ArrayList<>(0);

    JsonObject(@Nullable String table) {
        this.table = table;
    }

    /** What it is may show by the names of its fields. */
    void met(String name) {
        if (table == null && !(fields.get("id") == null && JsonTables.of(name) != null)) table = JsonTables.told(name);
    }

    /** Whether a list in it holds documents of their own, as pages do. */
    boolean holdsDocuments(String name) {
        return table == null && !fields.containsKey("id") && (name.equals("contents") || JsonTables.of(name) != null);
    }

    void put(String name, String value) {
        if (table == null
                ? name.length() < 40 && fields.size() < 30
                : Fields.of(table).contains(name)) fields.put(name, Fields.shortened(value));
    }

    /** Takes what stands in it; gives it back at once when both know each other's ids. */
    boolean takes(JsonObject child) {
        if (table != null && fields.containsKey("id")) return true;
        if (waiting.size() >= MOST_WAITING) throw new RuleBroken("importing.rule.hsds-id-late", MOST_WAITING);
        waiting.add(child);
        return false;
    }

    /** Nothing more is said of it. What says nothing but its name and owner is taken for what it most likely is. */
    void close() {
        if (table == null && fields.containsKey("id") && fields.containsKey("name"))
            table = fields.containsKey("organization_id") ? "service" : "organization";
        if (table != null) fields.keySet().retainAll(Fields.of(table));
    }

    List<JsonObject> waiting() {
        return waiting;
    }

    /** Says to whom it belongs, or tells that one what it holds. */
    void belongs(JsonObject parent) {
        if (parent.table == null || table == null) return;
        String id = fields.get("id");
        String owner = parent.fields.get("id");
        if (parent.table.equals("attribute")) {
            parent.fields.put("term_code", fields.getOrDefault("code", ""));
            parent.fields.put("term_name", fields.getOrDefault("name", ""));
        } else if (JsonTables.held(parent.table, table)) {
            if (id != null) parent.fields.put(table + "_id", id);
        } else if (owner != null) {
            fields.put(table.equals("attribute") ? "link_id" : parent.table + "_id", owner);
        }
    }

    @Nullable
    String table() {
        return table;
    }

    Map<String, String> fields() {
        return fields;
    }
}
