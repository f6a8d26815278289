package org.mreza.domain.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.TextFold;

/** Small numbers as words, in the languages of the network: "dvije", "тројца", "десетина". */
public final class NumberWords {

    private static final Map<String, ApproximateCount> WORDS = new HashMap<>();

    static {
        exactly(1, "еден една едно један једна једно jedan jedna jedno jednu një one");
        exactly(2, "два две двајца двоје двојица dva dve dvije dvoje dvojica dy two");
        exactly(3, "три тројца троје тројица tri troje trojica tre three");
        exactly(4, "четири четворица четворо četiri četvoro četvorica katër four");
        exactly(5, "пет петмина петоро pet petoro petorica pesë five");
        exactly(6, "шест шестмина шесторо šest šestoro gjashtë six");
        exactly(7, "седум седам седуммина sedam sedmoro shtatë seven");
        exactly(8, "осум осам осуммина osam osmoro tetë eight");
        exactly(9, "девет деветмина devet devetoro nëntë nine");
        exactly(10, "десет десетмина deset desetoro dhjetë ten");
        exactly(20, "дваесет двадесет dvadeset njëzet twenty");
        exactly(30, "триесет тридесет trideset tridhjetë thirty");
        about(10, "десетина десетак desetak");
        about(15, "петнаесетина петнаестак petnaestak");
        about(20, "дваесетина двадесетак dvadesetak");
        about(30, "триесетина тридесетак tridesetak");
    }

    private NumberWords() {}

    private static void exactly(int number, String words) {
        for (String word : words.split(" ", -1)) WORDS.put(TextFold.key(word), ApproximateCount.exactly(number));
    }

    private static void about(int number, String words) {
        for (String word : words.split(" ", -1)) WORDS.put(TextFold.key(word), ApproximateCount.about(number));
    }

    /** The number in figures, such as 2 or ≈10; empty when the word is none. */
    public static Optional<String> figures(String word) {
        return Optional.ofNullable(WORDS.get(TextFold.key(word)))
                .map(count -> (count.qualifier() == ApproximateCount.Qualifier.ABOUT ? "≈" : "") + count.number());
    }
}
