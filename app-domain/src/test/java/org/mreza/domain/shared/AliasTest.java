package org.mreza.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AliasTest {

    private static Alias alias(String text) {
        return new Alias(text, null, null);
    }

    @Test
    void knows_the_script_that_most_of_its_letters_are_in() {
        assertThat(alias("НАЛАС").script()).isEqualTo("Cyrl");
        assertThat(alias("NALAS").script()).isEqualTo("Latn");
        assertThat(alias("GIZ – канцеларија Скопје").script()).isEqualTo("Cyrl");
        assertThat(alias("ASB South East Europe, И").script()).isEqualTo("Latn");
        assertThat(alias("112").script()).isEqualTo("Latn");
    }

    @Test
    void a_list_holds_each_spelling_once_in_the_order_they_came() {
        Aliases names = Aliases.NONE.with(alias("ЗЕЛС")).with(alias("ZELS")).with(alias("ЗЕЛС"));
        assertThat(names.all()).extracting(Alias::text).containsExactly("ЗЕЛС", "ZELS");
    }
}
