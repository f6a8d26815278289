package org.mreza.domain.shared;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of the months: one way to write each of them in each language, many ways to read it. */
public final class MonthNames {

    /** What people write, folded: full names in all languages, their cases, and what they are shortened to. */
    private static final List<Pattern> READ_AS = Stream.of(
                    "jan(uar[aiu]?|ar(i|it)?)?",
                    "feb(ruar[aiu]?)?|fev(ruari)?|sk(urt(i|it)?)?",
                    "mar(t[au]?|c|s(i|it)?)?",
                    "apr(il[au]?)?|pri(l(i|it)?)?",
                    "maj(a|u|i|it)?|mai",
                    "jun[aeiu]?|cer(sor(i|it)?)?",
                    "jul[aiu]?|kor(ik(u|ut)?)?",
                    "avg(ust[aiu]?)?|aug(ust[aiu]?)?|gus(t(i|it)?)?",
                    "sep(t|temvri|tembar|tembr[aiu]|tember)?|st(ator(i|it)?)?",
                    "okt(omvri|obar|obr[aiu])?|oct(ober)?|tet(or(i|it)?)?",
                    "noem(vri)?|nov(embar|embr[aiu]|ember)?|nen(tor(i|it)?)?",
                    "dek(emvri)?|dec(embar|embr[aiu]|ember)?|dhj(etor(i|it)?)?")
            .map(Pattern::compile)
            .toList();

    private MonthNames() {}

    /** The name of a month, 1 to 12, as it stands in a date. */
    public static String of(int month, Language language) {
        return names(language).get(month - 1);
    }

    /** The month that a word names in any of the languages, 1 to 12; 0 when it names none. */
    static int read(String word) {
        String key = TextFold.key(word);
        for (int month = 1; month <= 12; month++) {
            if (READ_AS.get(month - 1).matcher(key).matches()) return month;
        }
        return 0;
    }

    private static List<String> names(Language language) {
        String names = switch (language) {
            case MK -> "јануари февруари март април мај јуни јули август септември октомври ноември декември";
            case SR_CYRL -> "јануар фебруар март април мај јун јул август септембар октобар новембар децембар";
            case SR_LATN -> "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar";
            case BS -> "januar februar mart april maj juni juli august septembar oktobar novembar decembar";
            case SQ -> "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor";
            case EN -> "January February March April May June July August September October November December";
        };
        return List.of(names.split(" "));
    }
}
