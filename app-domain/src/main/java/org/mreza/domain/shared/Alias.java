package org.mreza.domain.shared;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * Another name of something: an abbreviation, an older name, a spelling seen somewhere, a typing error worth finding.
 *
 * @param text the name as it is written
 * @param language its language, or null when that is not known (many abbreviations have none)
 * @param source where it was seen, in a word or two
 */
public record Alias(
        String text, @Nullable Language language, @Nullable String source) {

    /** ISO 15924 code of the script that most letters are in: Cyrl or Latn. */
    public String script() {
        return letters(UnicodeScript.CYRILLIC) > letters(UnicodeScript.LATIN) ? "Cyrl" : "Latn";
    }

    private long letters(UnicodeScript script) {
        return text.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
    }
}
