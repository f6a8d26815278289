package org.mreza.domain.organization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.SerbianScript;

/** Makes the readable address of a name: plain Latin letters, as people of the region write them without marks. */
final class Slug {

    private static final int LONGEST = 70;

    private static final Map<String, String> NOT_SERBIAN = Map.of(
            "ѓ", "gj", "ќ", "kj", "ѕ", "dz", "ѐ", "e", "ѝ", "i", "đ", "dj", "ł", "l", "ı", "i", "ß", "ss", "ø", "o");

    private Slug() {}

    static String of(LocalizedText name) {
        String slug = latin(name.original());
        if (slug.isEmpty()) slug = name.in(Language.EN).map(Slug::latin).orElse("");
        return slug.isEmpty() ? "organization" : slug;
    }

    private static String latin(String name) {
        String text = SerbianScript.toLatin(Normalizer.normalize(name, Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : NOT_SERBIAN.entrySet())
            text = text.replace(letter.getKey(), letter.getValue());
        text = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (text.length() <= LONGEST) return text;
        int lastWord = text.lastIndexOf('-', LONGEST);
        return text.substring(0, lastWord > 0 ? lastWord : LONGEST);
    }
}
