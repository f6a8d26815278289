package org.mreza.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void capitals_and_blanks_around_it_make_no_other_address() {
        assertThat(EmailAddress.read(" Ana@River.Example ")).contains(new EmailAddress("ana@river.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@river",
                "a@b.mk\r\nBcc: eve@evil.mk",
                "a@b.mk\nSubject: x",
                "a\r@b.mk",
                "a@b.mk,c@d.mk",
                "a@b.mk;c@d.mk",
                "Ana <a@b.mk>",
                "\"a b\"@c.mk",
                "a@[127.0.0.1]",
                "a@b.mk\0",
                "a@b.mk\u0007",
                "a@b.c.d"
            })
    void what_could_become_a_second_address_or_a_header_is_none(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }
}
