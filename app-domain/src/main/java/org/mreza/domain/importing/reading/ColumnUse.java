package org.mreza.domain.importing.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;

/**
 * What one column means: a field, and for texts the language that it is written in.
 *
 * @param language null for what has none, or where the language of the whole import counts
 */
public record ColumnUse(ImportField field, @Nullable Language language) {

    /** Reads {@code name} and {@code name.mk}; nothing for what such a table cannot hold. */
    public static Optional<ColumnUse> of(RecordKind kind, String key) {
        int dot = key.indexOf('.');
        if (dot < 0) return kind.field(key).map(field -> new ColumnUse(field, null));
        Optional<Language> language = Language.ofTag(key.substring(dot + 1));
        if (language.isEmpty()) return Optional.empty();
        return kind.field(key.substring(0, dot))
                .filter(ImportField::inLanguages)
                .map(field -> new ColumnUse(field, language.get()));
    }

    /** The name under which the mapping is kept. */
    public String key() {
        return language == null ? field.key() : field.key() + "." + language.tag();
    }

    /** The name of the fact, with its language where it has one. */
    String fact(Language standard) {
        return field.inLanguages() ? field.key() + "." + (language == null ? standard : language).tag() : field.key();
    }
}
