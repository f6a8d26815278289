package org.mreza.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextFoldTest {

    @ParameterizedTest
    @MethodSource("org.mreza.domain.shared.TextFoldCases#all")
    void folds_each_text_of_the_table_to_its_key(TextFoldCases.Case line) {
        assertThat(TextFold.key(line.text())).isEqualTo(line.key());
    }

    @ParameterizedTest
    @MethodSource("org.mreza.domain.shared.TextFoldCases#all")
    void a_key_has_only_plain_letters_digits_and_single_spaces(TextFoldCases.Case line) {
        assertThat(TextFold.key(line.text())).matches("([a-z0-9]+( [a-z0-9]+)*)?");
    }

    @Test
    void words_are_the_key_in_pieces() {
        assertThat(TextFold.words("Наша порака – Куманово")).containsExactly("nasa", "poraka", "kumanovo");
        assertThat(TextFold.words(" – ")).isEmpty();
    }

    @Test
    void a_query_asks_for_words_beginning_with_each_word() {
        assertThat(TextFold.query("Порака наша")).isEqualTo("poraka:* & nasa:*");
        assertThat(TextFold.query("nasa Наша")).isEqualTo("nasa:*");
    }

    @Test
    void a_query_is_safe_whatever_is_typed() {
        assertThat(TextFold.query("a' | !b & (c:*) <-> \\d")).isEqualTo("a:* & b:* & c:* & d:*");
        assertThat(TextFold.query("  ")).isEmpty();
        assertThat(TextFold.query("&|!():*")).isEmpty();
    }

    @Test
    void a_query_of_a_whole_page_of_text_stays_short() {
        String page = String.join(
                " ",
                IntStream.range(0, 500)
                        .mapToObj(i -> "w" + i + "ab".repeat(2000))
                        .toList());
        assertThat(TextFold.query(page)).hasSizeLessThan(1000);
    }
}
