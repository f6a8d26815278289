package org.mreza.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;

/** Keeps a text of several languages in a jsonb column. */
@Converter(autoApply = true)
class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText text) {
        return text == null ? null : Json.write(text);
    }

    @Override
    public @Nullable LocalizedText convertToEntityAttribute(@Nullable String json) {
        return Json.textOrNull(json);
    }
}
