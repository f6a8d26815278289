package org.mreza.domain.directory.hours;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mreza.domain.shared.Language;

/** The names of the days of the week: how each language writes them, and the many ways to read them. */
public final class DayNames {

    /** What people write, folded: beginnings of full names in all languages and cases, and what they are shortened to. */
    private static final List<Pattern> READ_AS = Stream.of(
                    "(pon|mon(?!th)|hen).*",
                    "(vto|uto|tue|mart).*|ut|mar",
                    "(sre|sri|wed|mer).*",
                    "(cet|thu|ent).*|en",
                    "(pet|fri|prem).*|pre",
                    "(sab|sub|sat|stun).*|st",
                    "(ned|sun|diel).*|die")
            .map(Pattern::compile)
            .toList();

    private DayNames() {}

    /** The whole name, as it begins a line in the middle of a sentence. */
    public static String of(DayOfWeek day, Language language) {
        String names = switch (language) {
            case MK -> "понеделник вторник среда четврток петок сабота недела";
            case SR_CYRL -> "понедељак уторак среда четвртак петак субота недеља";
            case SR_LATN -> "ponedeljak utorak sreda četvrtak petak subota nedelja";
            case BS -> "ponedjeljak utorak srijeda četvrtak petak subota nedjelja";
            case SQ -> "e_hënë e_martë e_mërkurë e_enjte e_premte e_shtunë e_diel";
            case EN -> "Monday Tuesday Wednesday Thursday Friday Saturday Sunday";
        };
        return names.split(" ", -1)[day.getValue() - 1].replace('_', ' ');
    }

    /** Three or four letters of it. */
    public static String brief(DayOfWeek day, Language language) {
        String names = switch (language) {
            case MK -> "пон вто сре чет пет саб нед";
            case SR_CYRL -> "пон уто сре чет пет суб нед";
            case SR_LATN -> "pon uto sre čet pet sub ned";
            case BS -> "pon uto sri čet pet sub ned";
            case SQ -> "hën mar mër enj pre sht die";
            case EN -> "Mon Tue Wed Thu Fri Sat Sun";
        };
        return names.split(" ", -1)[day.getValue() - 1];
    }

    /** @param key of a word, folded */
    static Optional<DayOfWeek> read(String key) {
        for (int i = 0; i < 7; i++) if (READ_AS.get(i).matcher(key).matches()) return Optional.of(DayOfWeek.of(i + 1));
        return Optional.empty();
    }
}
