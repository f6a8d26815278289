package org.mreza.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

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
}
