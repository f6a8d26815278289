package org.mreza.web.organization;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.SerbianScript;
import org.mreza.web.frame.Reader;

/**
 * A name as its owner writes it, and below it what helps the reader: the name in the reader's language, or the letters
 * of it in the reader's script.
 *
 * @param lang of the name as written
 * @param below null when the name needs no help
 */
public record NameView(
        String text,
        String lang,
        @Nullable String below,
        @Nullable String belowLang) {

    public static NameView of(LocalizedText name, Reader reader) {
        String own = name.original();
        Language written = name.source();
        String understood = reader.text(name);
        if (!understood.equals(own)) return new NameView(own, written.tag(), understood, reader.lang(name));
        boolean strange = isCyrillic(own) && !isCyrillic(reader.language());
        return new NameView(own, written.tag(), strange ? romanized(own) : null, written.tag() + "-Latn");
    }

    /** The name in the other languages that it has. */
    public static List<NameView> others(LocalizedText name) {
        List<NameView> others = new ArrayList<>();
        name.texts().forEach((language, text) -> {
            if (language != name.source()) others.add(new NameView(text, language.tag(), null, null));
        });
        boolean latin = name.texts().values().stream().anyMatch(text -> !isCyrillic(text));
        if (!latin) others.add(0, new NameView(romanized(name.original()), "mk-Latn", null, null));
        return others;
    }

    private static boolean isCyrillic(Language language) {
        return language == Language.MK || language == Language.SR_CYRL;
    }

    private static boolean isCyrillic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    /** Macedonian has three letters that Serbian has not. */
    static String romanized(String cyrillic) {
        String text = cyrillic.replace("ѓ", "gj")
                .replace("Ѓ", "Gj")
                .replace("ќ", "kj")
                .replace("Ќ", "Kj")
                .replace("ѕ", "dz")
                .replace("Ѕ", "Dz");
        return SerbianScript.toLatin(text);
    }
}
