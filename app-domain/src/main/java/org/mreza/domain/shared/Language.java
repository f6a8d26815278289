package org.mreza.domain.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the interface and of content, by its IETF BCP 47 tag. Serbian is one language in two scripts. */
public enum Language {
    MK("mk", "mk-MK-x-icu"),
    SR_CYRL("sr-Cyrl", "sr-Cyrl-RS-x-icu"),
    SR_LATN("sr-Latn", "sr-Latn-RS-x-icu"),
    BS("bs", "bs-Latn-BA-x-icu"),
    SQ("sq", "sq-AL-x-icu"),
    EN("en", "en-US-x-icu");

    private static final Language[] ALL = values();

    private final String tag;
    private final Locale locale;
    private final String collation;

    Language(String tag, String collation) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
        this.collation = collation;
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** Name of the PostgreSQL collation that sorts as readers of this language expect; safe to put into SQL. */
    public String collation() {
        return collation;
    }

    /** The order in which a reader of this language is offered the languages that a text exists in, own first. */
    public List<Language> fallbacks() {
        return switch (this) {
            case MK -> List.of(MK, SR_CYRL, SR_LATN, BS, EN, SQ);
            case SR_CYRL -> List.of(SR_CYRL, SR_LATN, BS, MK, EN, SQ);
            case SR_LATN -> List.of(SR_LATN, SR_CYRL, BS, EN, MK, SQ);
            case BS -> List.of(BS, SR_LATN, SR_CYRL, EN, MK, SQ);
            case SQ -> List.of(SQ, EN, MK, SR_LATN, SR_CYRL, BS);
            case EN -> List.of(EN, MK, SR_LATN, SR_CYRL, BS, SQ);
        };
    }

    public static Optional<Language> ofTag(String tag) {
        for (Language language : ALL) if (language.tag.equalsIgnoreCase(tag)) return Optional.of(language);
        return Optional.empty();
    }

    /** The language of a locale: exact tag, then the language alone; plain Serbian is read as Cyrillic. */
    public static Optional<Language> of(Locale locale) {
        String language = locale.getLanguage();
        if (language.equals("sr")) return Optional.of(locale.getScript().equals("Latn") ? SR_LATN : SR_CYRL);
        for (Language each : ALL) if (each.locale.getLanguage().equals(language)) return Optional.of(each);
        return Optional.empty();
    }
}
