package org.mreza.domain.provenance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.RuleBroken;

/** Texts in several languages as fields: one in each language that they are told in. */
public final class TextFields {

    private TextFields() {}

    /** One field a language; without any text one that is told in none. */
    public static List<FieldValue> fields(String code, FieldValue.Kind kind, @Nullable LocalizedText text) {
        if (text == null) return List.of(FieldValue.of(FieldKey.of(code), kind, null));
        List<FieldValue> fields = new ArrayList<>();
        text.texts()
                .forEach((language, told) -> fields.add(FieldValue.of(FieldKey.of(code, language.tag()), kind, told)));
        return fields;
    }

    /** The text with another one in the language that the key names; null when nothing is left. */
    public static @Nullable LocalizedText changed(@Nullable LocalizedText text, FieldKey key, String told) {
        Language language =
                Language.ofTag(key.part()).orElseThrow(() -> RuleBroken.at(key.toString(), "proposal.rule.field"));
        Map<Language, String> texts = new EnumMap<>(Language.class);
        if (text != null) texts.putAll(text.texts());
        texts.put(language, told);
        texts.values().removeIf(String::isBlank);
        if (texts.isEmpty()) return null;
        Language source = text != null && texts.containsKey(text.source())
                ? text.source()
                : texts.containsKey(language)
                        ? language
                        : texts.keySet().iterator().next();
        return LocalizedText.of(source, texts);
    }

    /** The same for a text that may not be missing. */
    public static LocalizedText renamed(LocalizedText text, FieldKey key, String told) {
        LocalizedText changed = changed(text, key, told);
        if (changed == null) throw RuleBroken.at(key.toString(), "organization.rule.missing");
        return changed;
    }
}
