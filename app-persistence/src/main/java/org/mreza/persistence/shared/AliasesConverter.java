package org.mreza.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Aliases;

/** Keeps aliases in a jsonb column. */
@Converter(autoApply = true)
class AliasesConverter implements AttributeConverter<Aliases, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Aliases aliases) {
        return aliases == null ? null : Json.write(aliases);
    }

    @Override
    public @Nullable Aliases convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : Json.aliases(json);
    }
}
