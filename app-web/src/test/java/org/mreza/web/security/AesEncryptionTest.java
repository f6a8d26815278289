package org.mreza.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mreza.domain.shared.Encryption;
import org.springframework.mock.env.MockEnvironment;

/** Who has the database and not the secret reads no address, and cannot try out which one it is. */
class AesEncryptionTest {

    private final Encryption ours = with("only-for-tests-only-for-tests-only");
    private final Encryption other = with("another-secret-another-secret-another");

    private static Encryption with(String secret) {
        return new AesEncryption(new ServerSecret(new MockEnvironment().withProperty("mreza.secret", secret)));
    }

    @Test
    void only_the_same_secret_reads_what_was_encrypted() {
        String kept = ours.encrypt("мара@example.com");
        assertThat(kept).doesNotContain("example").isNotEqualTo(ours.encrypt("мара@example.com"));
        assertThat(ours.decrypt(kept)).isEqualTo("мара@example.com");
        assertThat(other.decrypt(kept)).isNull();
    }

    @Test
    void what_was_kept_before_is_read_as_it_is() {
        assertThat(ours.decrypt("mara@example.com")).isEqualTo("mara@example.com");
    }

    @Test
    void the_same_address_is_found_by_its_hash_under_one_secret_only() {
        assertThat(ours.hash("mara@example.com"))
                .isEqualTo(ours.hash("mara@example.com"))
                .isNotEqualTo(ours.hash("ana@example.com"))
                .isNotEqualTo(other.hash("mara@example.com"));
    }
}
