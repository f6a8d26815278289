package org.mreza.domain.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Serbian in its two scripts. */
public final class SerbianScript {

    private static final String CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "đ", "e", "ž", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o", "p", "r", "s", "t",
        "ć", "u", "f", "h", "c", "č", "dž", "š"
    };

    private SerbianScript() {}

    /** A text found in one language for a reader of another: only Serbian is ever rewritten. */
    static String inScriptOf(Language reader, Language written, String text) {
        if (reader == Language.SR_LATN && written == Language.SR_CYRL) return toLatin(text);
        if (reader == Language.SR_CYRL && written == Language.SR_LATN) return toCyrillic(text);
        return text;
    }

    /** Cyrillic to Latin: every letter has one answer, Љ beside a capital is LJ. */
    public static String toLatin(String text) {
        StringBuilder latin = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = CYRILLIC.indexOf(Character.toLowerCase(c));
            if (at < 0) latin.append(c);
            else if (Character.isUpperCase(c)) latin.append(capital(LATIN[at], besideCapital(text, i)));
            else latin.append(LATIN[at]);
        }
        return latin.toString();
    }

    private static boolean besideCapital(String text, int i) {
        boolean next = i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
        boolean endOfWord = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
        boolean previous = i > 0 && Character.isUpperCase(text.charAt(i - 1));
        return next || (endOfWord && previous);
    }

    private static String capital(String latin, boolean whole) {
        return whole ? latin.toUpperCase(Locale.ROOT) : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }

    /**
     * Latin to Cyrillic: lj, nj and dž are one letter each, but for words such as injekcija. Addresses, Roman numerals
     * and words with a letter that Serbian does not have stay as they are.
     */
    public static String toCyrillic(String text) {
        return LatinWords.rewrite(Normalizer.normalize(text, Normalizer.Form.NFC), SerbianScript::wordToCyrillic);
    }

    private static String wordToCyrillic(String word) {
        StringBuilder cyrillic = new StringBuilder(word.length());
        for (String letter : LatinWords.letters(word)) {
            int at = Arrays.asList(LATIN).indexOf(letter.toLowerCase(Locale.ROOT));
            if (at < 0) cyrillic.append(letter);
            else if (Character.isUpperCase(letter.charAt(0)))
                cyrillic.append(Character.toUpperCase(CYRILLIC.charAt(at)));
            else cyrillic.append(CYRILLIC.charAt(at));
        }
        return cyrillic.toString();
    }
}
