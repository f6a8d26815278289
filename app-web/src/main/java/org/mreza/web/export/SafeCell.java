package org.mreza.web.export;

import java.text.Normalizer;

/**
 * Text that a spreadsheet program takes for text. A cell whose first visible character could begin a formula gets an
 * apostrophe in front; blanks, invisible characters and full-width or superscript variants do not hide it.
 */
public final class SafeCell {

    /** The most that a cell of a spreadsheet holds. */
    static final int LIMIT = 32_767;

    private static final String FORMULA_STARTS = "=+-@\u2212|%";
    private static final String BREAKS = "\t\r\n";

    private SafeCell() {}

    static String of(String text) {
        return isPlain(text) ? text : made(text);
    }

    /** Nearly all of them: a letter or figure first, and nothing that a file cannot hold. */
    private static boolean isPlain(String text) {
        if (text.isEmpty()) return true;
        if (text.length() > LIMIT || !beginsPlainly(text.charAt(0))) return false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c > '~' && c < '\u00A0') || c >= Character.MIN_SURROGATE) return false;
        }
        return true;
    }

    private static boolean beginsPlainly(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '\u0400' && c <= '\u0481')
                || (c >= '\u00C0' && c <= '\u024F');
    }

    private static String made(String text) {
        String clean = withoutControls(text);
        String safe = startsFormula(clean) ? "'" + clean : clean;
        return safe.length() <= LIMIT ? safe : cut(safe);
    }

    private static boolean startsFormula(String text) {
        if (text.isEmpty()) return false;
        if (BREAKS.indexOf(text.charAt(0)) >= 0) return true;
        return text.codePoints()
                .dropWhile(SafeCell::isUnseen)
                .limit(1)
                .anyMatch(c -> plain(c).codePoints().limit(1).anyMatch(p -> FORMULA_STARTS.indexOf(p) >= 0));
    }

    private static String plain(int codePoint) {
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    }

    /** Blank, or drawn as nothing: format characters, combining marks, fillers, the empty Braille cell. */
    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || isFiller(c)
                || switch (Character.getType(c)) {
                    case Character.FORMAT,
                            Character.CONTROL,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }

    private static boolean isFiller(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
    }

    /** Without what no file format can hold: control characters, halves of characters, non-characters. */
    public static String withoutControls(String text) {
        if (text.codePoints().noneMatch(SafeCell::isForbidden)) return text;
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isForbidden(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isForbidden(int c) {
        return (Character.getType(c) == Character.CONTROL && BREAKS.indexOf(c) < 0)
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE;
    }

    private static String cut(String text) {
        int end = LIMIT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
