package org.mreza.domain.shared;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or more languages, one of which it was first written in. A Serbian text is kept in the script it was
 * written in and read in either. No text is blank.
 */
public final class LocalizedText {

    private final Language source;
    private final Map<Language, String> texts;

    private LocalizedText(Language source, Map<Language, String> texts) {
        this.source = source;
        this.texts = Collections.unmodifiableMap(texts);
    }

    /** @throws IllegalArgumentException when the text is blank */
    public static LocalizedText of(Language source, String text) {
        return of(source, Map.of(source, text));
    }

    /**
     * Blank texts are left out.
     *
     * @throws IllegalArgumentException when nothing is left in the source language
     */
    public static LocalizedText of(Language source, Map<Language, String> texts) {
        Map<Language, String> kept = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) kept.put(language, text.strip());
        });
        if (!kept.containsKey(source)) throw new IllegalArgumentException("no text in the source language");
        return new LocalizedText(source, kept);
    }

    /** The text, or null for a blank one: an optional field of a form. */
    public static @Nullable LocalizedText ofNullable(Language source, @Nullable String text) {
        return text == null || text.isBlank() ? null : of(source, text);
    }

    public LocalizedText with(Language language, String text) {
        Map<Language, String> changed = new EnumMap<>(texts);
        changed.put(language, text);
        return of(source, changed);
    }

    public Language source() {
        return source;
    }

    public Map<Language, String> texts() {
        return texts;
    }

    /** What was written in exactly this language and script. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The text as its owner wrote it. */
    public String original() {
        return Objects.requireNonNull(texts.get(source));
    }

    /** The text for a reader: own language (Serbian in the reader's script), then the nearest one that there is. */
    public String forReader(Language reader) {
        Language language = languageFor(reader);
        return SerbianScript.inScriptOf(reader, language, Objects.requireNonNull(texts.get(language)));
    }

    /** The language that {@link #forReader} answers in, for the {@code lang} attribute. */
    public Language languageFor(Language reader) {
        for (Language language : reader.fallbacks()) if (texts.containsKey(language)) return language;
        return source;
    }

    /** All the texts, for search keys and comparisons. */
    public List<String> all() {
        return List.copyOf(texts.values());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText text && source == text.source && texts.equals(text.texts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, texts);
    }

    @Override
    public String toString() {
        return original();
    }
}
