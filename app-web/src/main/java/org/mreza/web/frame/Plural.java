package org.mreza.web.frame;

import org.mreza.domain.shared.Language;

/** The plural form that a whole number takes, by the rules of Unicode CLDR. */
enum Plural {
    ONE,
    FEW,
    OTHER;

    static Plural of(Language language, long number) {
        long units = Math.abs(number % 10);
        long tens = Math.abs(number % 100);
        return switch (language) {
            case EN, SQ -> number == 1 ? ONE : OTHER;
            case MK -> units == 1 && tens != 11 ? ONE : OTHER;
            case SR_CYRL, SR_LATN, BS -> southSlavic(units, tens);
        };
    }

    private static Plural southSlavic(long units, long tens) {
        if (units == 1 && tens != 11) return ONE;
        return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? FEW : OTHER;
    }

    /** The end of the message key. */
    String suffix() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
