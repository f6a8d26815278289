package org.mreza.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\tplain",
                "  =1+1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u00AD\u2060 =1",
                "\u3000=1",
                "\u0301=1",
                "\u2800=1",
                "\u3164=1",
                "\uFE0F=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1",
                "﹦1",
                "\u22121",
                "\u200B \u200B\uFF1DHYPERLINK(1)",
                "\uDB40\uDC20=1",
            })
    void what_could_begin_a_formula_gets_an_apostrophe(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Свети Николе", "≈30", "13.06", "Poraka Naša", "„Бравура“", "1=1", "", " ", "a\nb"})
    void other_text_stays_as_it_is(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }

    @Test
    void control_characters_do_not_hide_a_formula_and_do_not_get_out() {
        assertThat(SafeCell.of("\u0000\u0001=1")).isEqualTo("'=1");
        assertThat(SafeCell.of("a\u0000b\uD800c\uFFFF")).isEqualTo("abc");
    }

    @Test
    void a_cell_holds_what_a_spreadsheet_can_hold() {
        assertThat(SafeCell.of("x".repeat(40_000))).hasSize(SafeCell.LIMIT).endsWith("…");
    }
}
