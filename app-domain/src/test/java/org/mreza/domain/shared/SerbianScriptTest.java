package org.mreza.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerbianScriptTest {

    private static final String ALPHABET = "абвгдђежзијклљмнњопрстћуфхцчџш";

    @ParameterizedTest
    @CsvSource({
        "Љубав,Ljubav",
        "ЉУБАВ,LJUBAV",
        "КОЉ,KOLJ",
        "Љ,Lj",
        "Њ. Ж.,Nj. Ž.",
        "Џеп,Džep",
        "ЏЕП,DŽEP",
        "Ђорђе,Đorđe",
        "ћирилица,ćirilica",
        "Стара Пазова,Stara Pazova",
        "Мобилни тимови 2003–2009,Mobilni timovi 2003–2009"
    })
    void writes_cyrillic_in_latin(String cyrillic, String latin) {
        assertThat(SerbianScript.toLatin(cyrillic)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Ljubav,Љубав",
        "LJUBAV,ЉУБАВ",
        "Njegoš,Његош",
        "NJEGOŠ,ЊЕГОШ",
        "džep,џеп",
        "Džep,Џеп",
        "DŽEP,ЏЕП",
        "Đorđe,Ђорђе",
        "Odžaci,Оџаци",
        "budžet,буџет",
        "Služba za pomoć u kući,Служба за помоћ у кући",
        "Centar za socijalni rad,Центар за социјални рад",
        "konj,коњ",
        "I mi,И ми"
    })
    void writes_latin_in_cyrillic(String latin, String cyrillic) {
        assertThat(SerbianScript.toCyrillic(latin)).isEqualTo(cyrillic);
        assertThat(SerbianScript.toCyrillic(Normalizer.normalize(latin, Normalizer.Form.NFD)))
                .isEqualTo(cyrillic);
    }

    @ParameterizedTest
    @CsvSource({
        "nadživeti,надживети",
        "Nadživeo,Надживео",
        "nadžnjevati,наджњевати",
        "odžaliti,оджалити",
        "konjunktura,конјунктура",
        "KONJUNKTURA,КОНЈУНКТУРА",
        "konjugacija,конјугација",
        "injekcija,инјекција",
        "Tanjug,Танјуг",
        "vanjezički,ванјезички",
        "podžanr,поджанр"
    })
    void knows_words_where_two_letters_stay_two(String latin, String cyrillic) {
        assertThat(SerbianScript.toCyrillic(latin)).isEqualTo(cyrillic);
        assertThat(SerbianScript.toLatin(cyrillic)).isEqualTo(latin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://skgo.org/vesti?id=1",
                "www.skgo.org",
                "nalas.eu",
                "ana.marija@example.org",
                "IV",
                "XIX",
                "V",
                "WhatsApp",
                "Tiranë",
                "већ ћирилица",
                "12.06.2026",
                "$1 \\ 100%"
            })
    void leaves_alone_what_is_no_serbian_word(String text) {
        assertThat(SerbianScript.toCyrillic(text)).isEqualTo(text);
    }

    @Test
    void rewrites_the_words_around_what_it_leaves_alone() {
        assertThat(SerbianScript.toCyrillic("Na IV skupu (v. https://nalas.eu/a) bio je i Quaker, a piši na a@b.rs!"))
                .isEqualTo("На IV скупу (в. https://nalas.eu/a) био је и Quaker, а пиши на a@b.rs!");
    }

    @RepeatedTest(50)
    void cyrillic_comes_back_from_latin(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = random.ints(30, 2, 12)
                .mapToObj(length -> word(random, length))
                .filter(word -> !word.matches("(?iu).*(нј|лј|дж).*"))
                .collect(Collectors.joining(" "));
        assertThat(SerbianScript.toCyrillic(SerbianScript.toLatin(text))).isEqualTo(text);
    }

    private static String word(Random random, int length) {
        String word = random.ints(length, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            case 1 -> (word + "аза").toUpperCase(Locale.ROOT);
            default -> word;
        };
    }
}
