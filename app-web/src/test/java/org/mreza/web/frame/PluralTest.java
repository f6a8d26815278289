package org.mreza.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mreza.domain.shared.Language;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "MK, 0, OTHER",
        "MK, 1, ONE",
        "MK, 2, OTHER",
        "MK, 11, OTHER",
        "MK, 21, ONE",
        "MK, 111, OTHER",
        "MK, 131, ONE",
        "SR_CYRL, 0, OTHER",
        "SR_CYRL, 1, ONE",
        "SR_LATN, 3, FEW",
        "BS, 5, OTHER",
        "BS, 11, OTHER",
        "BS, 12, OTHER",
        "SR_LATN, 14, OTHER",
        "SR_LATN, 21, ONE",
        "BS, 22, FEW",
        "BS, 112, OTHER",
        "BS, 1002, FEW",
        "SQ, 1, ONE",
        "SQ, 21, OTHER",
        "EN, 1, ONE",
        "EN, 0, OTHER",
        "EN, 21, OTHER"
    })
    void follows_the_rules_of_the_language(Language language, long number, Plural form) {
        assertThat(Plural.of(language, number)).isEqualTo(form);
    }
}
