package org.mreza.domain.meeting.recognition;

import java.util.Set;

/**
 * Whether a word of a text is a form of a word of a name, both folded: the cases of Serbian and Bosnian, the articles of
 * Macedonian, the definite forms and cases of Albanian. Only the end may differ, and only by what the languages put there.
 */
final class Endings {

    private static final Set<String> OF_TEXT = Set.of(
            "", "a", "e", "i", "o", "u", "om", "em", "im", "oj", "ot", "ov", "og", "ta", "to", "te", "ata", "ite",
            "ima", "ama", "oga", "ovi", "ih", "iot", "nata", "oto", "t", "it", "ut", "et", "s", "es", "is", "en", "in",
            "un", "n", "ve", "eve", "se", "ja", "je", "ju", "jom", "jot", "iat", "ija", "ije", "iji", "iju", "ijom",
            "ijata", "ev", "eva");

    private static final Set<String> OF_NAME =
            Set.of("", "a", "e", "i", "o", "u", "ja", "je", "t", "ta", "to", "te", "s");

    private Endings() {}

    static boolean same(String name, String word) {
        if (name.equals(word)) return true;
        if (name.length() < 3 || word.length() < 3 || Character.isDigit(name.charAt(0))) return false;
        if (endsLike(name, word)) return true;
        return endsLike(withoutFleeting(name), word) || endsLike(softened(name, word), word);
    }

    private static boolean endsLike(String name, String word) {
        int same = common(name, word);
        int least = name.length() <= 4 ? name.length() - 1 : Math.max(4, name.length() - 2);
        return same >= Math.max(least, 2)
                && OF_NAME.contains(name.substring(same))
                && OF_TEXT.contains(word.substring(same));
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) at++;
        return at;
    }

    /** Kakanj is Kaknja in other cases: the vowel before the last consonant goes. */
    private static String withoutFleeting(String name) {
        int at = name.length() - 2;
        if (name.length() < 5 || "aeo".indexOf(name.charAt(at)) < 0 || "aeiou".indexOf(name.charAt(at + 1)) >= 0)
            return name;
        return name.substring(0, at) + name.substring(at + 1);
    }

    /** Luka is Luci, Struga is Struzi: before i the last consonant of the stem softens. */
    private static String softened(String name, String word) {
        int at = name.length() - 2;
        if (at < 1 || !name.endsWith("a") || at >= word.length()) return name;
        int hard = "kgh".indexOf(name.charAt(at));
        if (hard < 0 || word.charAt(at) != "czs".charAt(hard)) return name;
        return name.substring(0, at) + "czs".charAt(hard) + "a";
    }
}
