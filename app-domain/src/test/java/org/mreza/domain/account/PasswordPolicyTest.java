package org.mreza.domain.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.shared.RuleBroken;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy((password, context) -> password.equals("qwertyuiopas"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678901",
                "кратка лоз",
                "qwertyuiopas",
                "mreza mreza 2026",
                "Мрежа-Мрежа-123",
                "ana.petrova@river.example",
                "River House 2026!!",
                "RIVERHOUSE1234567"
            })
    void refuses(String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blue kettle sings",
                "сино чајниче пее",
                "      twelve      ",
                "θάλασσα και ουρανός",
                "🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊"
            })
    void takes(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void counts_characters_and_not_bytes() {
        assertThatCode(() -> check("ж".repeat(128))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("ж".repeat(129))).hasMessage("account.password-long");
    }

    private void check(String password) {
        policy.check(password, List.of("ana.petrova@river.example", "Ana Petrova", "River House"));
    }
}
