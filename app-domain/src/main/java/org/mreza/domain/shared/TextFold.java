package org.mreza.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One search key for every spelling of a name: Кавадарци, Kavadarci and Kavadartsi fold alike. The same rules as the
 * SQL function {@code fold_key}; one table of cases is tested against both.
 */
public final class TextFold {

    private static final String CYRILLIC = "абвгдђежзијклмнопрстћуфхцчшѐѝ";
    private static final String LATIN = "abvgdđežzijklmnoprstćufhcčšei";
    private static final String MARKED = "đćčçšžǵḱøłıß";
    private static final String PLAIN = "dcccszdcolis";

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern SOUND_OF_D = Pattern.compile("dzh|dj|gj|dz|xh");
    private static final Pattern SOUND_OF_C = Pattern.compile("ch|kj|q|ts");
    private static final Pattern SOUND_OF_I = Pattern.compile("ij|y");
    private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private TextFold() {}

    /** Lower-case ASCII letters and digits, words apart by one space. */
    public static String key(String text) {
        String sounds = SOUND_OF_D
                .matcher(withoutMarks(translate(latin(text), MARKED, PLAIN)))
                .replaceAll("d");
        sounds = SOUND_OF_C.matcher(sounds).replaceAll("c");
        sounds = sounds.replace("sh", "s").replace("zh", "z").replace("lj", "l").replace("nj", "n");
        sounds = SOUND_OF_I.matcher(sounds).replaceAll("i");
        sounds = DOUBLED.matcher(sounds).replaceAll("$1");
        return BETWEEN_WORDS.matcher(sounds).replaceAll(" ").strip();
    }

    /** Lower-case Latin letters with their marks, as the SQL function {@code cyr2lat} writes them. */
    static String latin(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return translate(lower, CYRILLIC, LATIN)
                .replace("љ", "lj")
                .replace("њ", "nj")
                .replace("џ", "dž")
                .replace("ѓ", "gj")
                .replace("ќ", "kj")
                .replace("ѕ", "dz");
    }

    /** Letters without the marks that can be taken off them: å is a, đ stays đ. */
    static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String translate(String text, String from, String to) {
        StringBuilder translated = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = from.indexOf(c);
            translated.append(at < 0 ? c : to.charAt(at));
        }
        return translated.toString();
    }
}
