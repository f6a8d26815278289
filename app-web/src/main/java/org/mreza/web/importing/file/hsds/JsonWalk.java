package org.mreza.web.importing.file.hsds;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Walks through documents and gives every object in them as a row of its table, which says to whom it belongs. Nothing is kept
 * but the fields of the objects that are open, and what waits for the id of one of them.
 */
final class JsonWalk {

    private final JsonParser json;
    private final Consumer<HsdsRecord> to;
    private final Map<String, Integer> numbers = new HashMap<>();

    JsonWalk(JsonParser json, Consumer<HsdsRecord> to) {
        this.json = json;
        this.to = to;
    }

    void all() {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) any(null);
    }

    /** What stands alone: a document, or several. */
    private void any(@Nullable String table) {
        if (json.currentToken() == JsonToken.START_OBJECT) finish(object(new JsonObject(table)), null);
        else if (json.currentToken() == JsonToken.START_ARRAY)
            while (json.nextToken() != JsonToken.END_ARRAY) any(table);
    }

    private JsonObject object(JsonObject object) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            object.met(name);
            if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) inside(object, name);
            else if (value != JsonToken.VALUE_NULL) object.put(name, json.getString());
        }
        return object;
    }

    private void inside(JsonObject object, String name) {
        String table = JsonTables.of(name);
        if (object.holdsDocuments(name)) any(table);
        else if (table == null) json.skipChildren();
        else if (json.currentToken() == JsonToken.START_OBJECT) finish(object(new JsonObject(table)), object);
        else
            while (json.nextToken() != JsonToken.END_ARRAY)
                if (json.currentToken() == JsonToken.START_OBJECT) finish(object(new JsonObject(table)), object);
                else json.skipChildren();
    }

    private void finish(JsonObject object, @Nullable JsonObject parent) {
        object.close();
        for (JsonObject waiting : object.waiting()) give(waiting, object);
        if (parent == null) give(object, null);
        else if (parent.takes(object)) give(object, parent);
    }

    private void give(JsonObject object, @Nullable JsonObject parent) {
        if (parent != null) object.belongs(parent);
        String table = object.table();
        if (table == null || !Fields.read(table)) return;
        to.accept(new HsdsRecord(table, numbers.merge(table, 1, Integer::sum), object.fields()));
    }
}
