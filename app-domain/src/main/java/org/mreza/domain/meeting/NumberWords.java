package org.mreza.domain.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.TextFold;

/** Small numbers as words, in the languages of the network: "dvije", "тројца", "десетина". */
public final class NumberWords {

    private static final Map<String, ApproximateCount> WORDS = new HashMap<>();

    private static final Pattern TENS_AND_ONES = Pattern.compile("(?iU)\\s+(?:и|i|e)\\s+|-");

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
        exactly(11, "единаесет једанаест jedanaest njëmbëdhjetë eleven");
        exactly(12, "дванаесет дванаест dvanaest dymbëdhjetë twelve");
        exactly(13, "тринаесет тринаест trinaest trembëdhjetë thirteen");
        exactly(14, "четиринаесет четрнаест četrnaest katërmbëdhjetë fourteen");
        exactly(15, "петнаесет петнаест petnaest pesëmbëdhjetë fifteen");
        exactly(16, "шеснаесет шеснаест šesnaest gjashtëmbëdhjetë sixteen");
        exactly(17, "седумнаесет седамнаест sedamnaest shtatëmbëdhjetë seventeen");
        exactly(18, "осумнаесет осамнаест osamnaest tetëmbëdhjetë eighteen");
        exactly(19, "деветнаесет деветнаест devetnaest nëntëmbëdhjetë nineteen");
        exactly(20, "дваесет двадесет dvadeset njëzet twenty");
        exactly(30, "триесет тридесет trideset tridhjetë thirty");
        exactly(40, "четириесет четрдесет četrdeset dyzet forty");
        exactly(50, "педесет pedeset pesëdhjetë fifty");
        exactly(60, "шеесет шездесет šezdeset gjashtëdhjetë sixty");
        exactly(70, "седумдесет седамдесет sedamdeset shtatëdhjetë seventy");
        exactly(80, "осумдесет осамдесет osamdeset tetëdhjetë eighty");
        exactly(90, "деведесет devedeset nëntëdhjetë ninety");
        exactly(100, "сто стотина sto stotinu njëqind hundred");
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

    /** The number in figures, such as 2, 25 or ≈10; empty when the words are none. */
    public static Optional<String> figures(String words) {
        String[] parts = TENS_AND_ONES.split(words.strip(), -1);
        if (parts.length == 2) return sum(exact(parts[0]), exact(parts[1]));
        return Optional.ofNullable(WORDS.get(TextFold.key(words)))
                .map(count -> (count.qualifier() == ApproximateCount.Qualifier.ABOUT ? "≈" : "") + count.number());
    }

    private static Optional<String> sum(int tens, int ones) {
        boolean together = tens >= 20 && tens < 100 && ones >= 1 && ones < 10;
        return together ? Optional.of(String.valueOf(tens + ones)) : Optional.empty();
    }

    /** 0 for what is no exact number. */
    private static int exact(String word) {
        ApproximateCount count = WORDS.get(TextFold.key(word));
        if (count == null || count.number() == null) return 0;
        return count.qualifier() == ApproximateCount.Qualifier.EXACT ? count.number() : 0;
    }
}
