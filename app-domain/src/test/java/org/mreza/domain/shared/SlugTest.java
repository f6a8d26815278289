package org.mreza.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Наша порака,nasa-poraka", "Naša poruka,nasa-poruka", "ОЖО Свети Николе,ozo-sveti-nikole",
        "Центар „Отахарин“ – Бијељина,centar-otaharin-bijeljina", "Ђорђе Његош,djordje-njegos",
                "Gjirokastër,gjirokaster",
        "Ѓорче Петров 2,gjorce-petrov-2", "Kosova Women’s Network,kosova-womens-network", "Straße,strasse",
        "  --a  b--  ,a-b", "İştip,istip"
    })
    void is_readable_in_plain_latin(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "???", "😀", "東京"})
    void is_never_empty(String text) {
        assertThat(Slug.of(text)).isEqualTo("x");
    }

    @ParameterizedTest
    @MethodSource("org.mreza.domain.shared.TextFoldCases#all")
    void has_the_form_of_a_slug_whatever_the_text(TextFoldCases.Case line) {
        assertThat(Slug.of(line.text())).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void ends_with_a_whole_word_when_it_is_cut() {
        assertThat(Slug.of("десет зборови ".repeat(20)))
                .hasSizeLessThanOrEqualTo(80)
                .matches("(deset|zborovi|-)+")
                .matches(".*-(deset|zborovi)");
        assertThat(Slug.of("a".repeat(200))).hasSize(80);
    }

    @Test
    void gets_a_number_when_it_is_taken() {
        assertThat(Slug.unique("Наша порака", Set.<String>of()::contains)).isEqualTo("nasa-poraka");
        assertThat(Slug.unique("Наша порака", Set.of("nasa-poraka", "nasa-poraka-2")::contains))
                .isEqualTo("nasa-poraka-3");
        assertThat(Slug.unique("a".repeat(200), Set.of("a".repeat(80))::contains))
                .isEqualTo("a".repeat(78) + "-2");
    }
}
