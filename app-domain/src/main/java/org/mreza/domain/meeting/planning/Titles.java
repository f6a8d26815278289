package org.mreza.domain.meeting.planning;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;

/** Titles of meetings that follow one another. */
final class Titles {

    private Titles() {}

    /** The same title with the next number, where the number stands in it in figures. */
    static LocalizedText next(LocalizedText title, @Nullable Integer ordinal) {
        if (ordinal == null) return title;
        Map<Language, String> texts = new EnumMap<>(Language.class);
        title.texts()
                .forEach((language, text) -> texts.put(
                        language, text.replaceFirst("(?<!\\d)" + ordinal + "(?!\\d)", Integer.toString(ordinal + 1))));
        return LocalizedText.of(title.source(), texts);
    }
}
