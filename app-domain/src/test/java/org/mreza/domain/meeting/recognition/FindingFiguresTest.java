package org.mreza.domain.meeting.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingFiguresTest {

    @Test
    void currencies_are_read_as_the_languages_decline_them() {
        String text = "5.000 maraka, 450.000 РСД, 600.000 МКД, 30.000 din. и 2.500 еура; 20 000 eurosh";
        assertThat(FindingFigures.in(text))
                .extracting(Find::value)
                .containsExactly(
                        "5.000,00 BAM",
                        "450.000,00 RSD",
                        "600.000,00 MKD",
                        "30.000,00 RSD",
                        "2.500,00 EUR",
                        "20.000,00 EUR");
    }

    @Test
    void numbers_of_two_words_are_read_whole() {
        assertThat(
                        FindingFigures.in(
                                "Дојдоа дваесет и пет учесници; njëzet e pesë grave; twenty-one participants; петнаест вработени."))
                .extracting(Find::value)
                .containsExactly("25", "25", "21", "15");
        assertThat(FindingFigures.in("од учесници и пет учесници"))
                .extracting(Find::value)
                .containsExactly("5");
    }
}
