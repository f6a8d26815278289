package org.mreza.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZxcvbnStrengthTest {

    private final ZxcvbnStrength strength = new ZxcvbnStrength();

    @ParameterizedTest
    @CsvSource({
        "password1234, true",
        "qwertyuiop12, true",
        "aaaaaaaaaaaaaaaa, true",
        "123456789012, true",
        "otaharin2026!, true",
        "blue kettle sings, false",
        "сино чајниче пее гласно, false"
    })
    void guesses(String password, boolean guessable) {
        assertThat(strength.isGuessable(password, List.of("otaharin"))).isEqualTo(guessable);
    }
}
