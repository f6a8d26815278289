package org.mreza.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.shared.SearchWords;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class TextQueryTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NearWords nearWords;

    private static TextQuery query(String typed) {
        return TextQuery.of(SearchWords.of(typed));
    }

    @Test
    void asks_for_words_beginning_with_each_word() {
        assertThat(query("Порака наша").query()).isEqualTo("poraka:* & nasa:*");
        assertThat(query("a' | !b & (c:*) <-> \\d").query()).isEqualTo("a:* & b:* & c:* & d:*");
        assertThat(query("&|!():*").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Порака наша", "", "a' | !b & (c:*) <-> \\d", ":*&|!", "1e5 -3 2.5", "and or not"})
    void is_one_that_postgresql_accepts(String typed) {
        assertThatCode(() -> matches("anything", query(typed).query())).doesNotThrowAnyException();
        nearWords.query(SearchWords.of(typed)).ifPresent(near -> matches("anything", near.query()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"poraka nasa", "Наша пор", "naša", "NAŠA PORAKA"})
    void finds_a_name_by_the_beginnings_of_its_words_in_any_script(String typed) {
        assertThat(matches("Наша порака", query(typed).query())).isTrue();
    }

    @Test
    void a_mistyped_word_is_asked_for_with_the_known_ones_near_it_and_one_that_begins_right_as_it_is() {
        TextQuery near = nearWords.query(SearchWords.of("Kavadraci ka")).orElseThrow();
        assertThat(near.key()).isEqualTo("kavadraci ka");
        assertThat(near.words()).contains("kavadarci");
        assertThat(matches("Кавадарци", near.query())).isTrue();
    }

    @Test
    void nothing_near_gives_no_query() {
        assertThat(nearWords.query(SearchWords.of("xqwzxqwz"))).isEmpty();
        assertThat(nearWords.query(SearchWords.of(""))).isEmpty();
    }

    private boolean matches(String name, String query) {
        return jdbc.sql("select to_tsvector('simple', fold_key(?)) @@ to_tsquery('simple', ?)")
                .params(name, query)
                .query(Boolean.class)
                .single();
    }
}
