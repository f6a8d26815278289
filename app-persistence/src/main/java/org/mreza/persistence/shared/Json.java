package org.mreza.persistence.shared;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.Aliases;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts in several languages and aliases as they stand in jsonb columns. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, @Nullable String>>> ROWS = new TypeReference<>() {};

    private Json() {}

    public static String write(LocalizedText text) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("source", text.source().tag());
        text.texts().forEach((language, words) -> json.put(language.tag(), words));
        return MAPPER.writeValueAsString(json);
    }

    public static LocalizedText text(String json) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        Map<String, String> read = MAPPER.readValue(json, TEXTS);
        read.forEach((tag, words) -> Language.ofTag(tag).ifPresent(language -> texts.put(language, words)));
        return LocalizedText.of(
                Language.ofTag(read.getOrDefault("source", ""))
                        .orElseThrow(() -> new IllegalStateException("text without a source language")),
                texts);
    }

    public static @Nullable LocalizedText textOrNull(@Nullable String json) {
        return json == null ? null : text(json);
    }

    public static String write(Aliases aliases) {
        List<Map<String, @Nullable String>> rows = new ArrayList<>();
        for (Alias alias : aliases.all()) {
            Map<String, @Nullable String> row = new LinkedHashMap<>();
            row.put("text", alias.text());
            Language language = alias.language();
            row.put("language", language == null ? null : language.tag());
            row.put("script", alias.script());
            row.put("source", alias.source());
            rows.add(row);
        }
        return MAPPER.writeValueAsString(rows);
    }

    public static Aliases aliases(String json) {
        return new Aliases(MAPPER.readValue(json, ROWS).stream()
                .map(row -> new Alias(
                        String.valueOf(row.get("text")), languageOrNull(row.get("language")), row.get("source")))
                .toList());
    }

    private static @Nullable Language languageOrNull(@Nullable String tag) {
        return tag == null ? null : Language.ofTag(tag).orElse(null);
    }

    /** Any map of texts, for audit entries and letters. */
    public static String write(Map<String, ?> map) {
        return MAPPER.writeValueAsString(map);
    }

    /** One text of each object of an array. */
    public static List<String> each(String json, String field) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.PROPERTY_NAME || !field.equals(parser.currentName())) continue;
                if (parser.nextToken() == JsonToken.VALUE_STRING) texts.add(parser.getString());
            }
        }
        return texts;
    }

    /** An array of objects of texts. */
    public static List<Map<String, @Nullable String>> rows(String json) {
        return MAPPER.readValue(json, ROWS);
    }

    public static Map<String, String> map(String json) {
        return MAPPER.readValue(json, TEXTS);
    }
}
