package org.mreza.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.shared.PartialDate;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class CopyingTest {

    @Autowired
    Copying copying;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private List<@Nullable String> texts(String query, Map<String, @Nullable Object> values) {
        List<@Nullable String> texts = new ArrayList<>();
        transaction.executeWithoutResult(begun -> copying.each(query, values, row -> texts.add(row.text())));
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'",
                "''",
                "\\",
                "\\'; drop table organization; --",
                "$$; select 1; $$",
                ":other",
                "$1 ? %s",
                "\u0001\t\r\n",
                "Њ𝟙\u2028",
                ")) to program 'true' --"
            })
    void a_value_is_only_ever_a_value(String evil) {
        assertThat(texts("select :typed || ''", Map.of("typed", evil, "other", "no")))
                .containsExactly(evil);
    }

    @Test
    void values_have_their_types_and_may_be_nothing() {
        UUID id = UUID.randomUUID();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", id);
        values.put("day", LocalDate.of(2026, 2, 28));
        values.put("ids", "{" + id + "}");
        values.put("none", null);
        assertThat(texts("""
                select (:day + 1)::text where :id = any (cast(:ids as uuid[])) and :none::text is null
                """, values)).containsExactly("2026-03-01");
    }

    @Test
    void a_value_that_is_missing_or_of_another_type_is_told_at_once() {
        assertThatThrownBy(() -> texts("select :typed", Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> texts("select :typed", Map.of("typed", 1.5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void values_are_gone_after_the_transaction() {
        texts("select :typed", Map.of("typed", "secret"));
        assertThat(sql.sql("select coalesce(current_setting('mreza.typed', true), '')")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void columns_are_read_as_they_are() {
        List<@Nullable Object> read = new ArrayList<>();
        String query = """
                select 1::smallint, 2::int, 3::bigint, null::int, null::text, array['a', 'љ'], array[]::text[],
                  2024::smallint, 2::smallint, null::smallint, null::smallint, null::smallint, null::smallint
                from generate_series(1, :rows::int)""";
        transaction.executeWithoutResult(begun -> copying.each(query, Map.of("rows", "2"), row -> {
            read.clear();
            for (int i = 0; i < 4; i++) read.add(row.number());
            read.add(row.text());
            read.add(row.texts());
            read.add(row.texts());
            read.add(row.date());
        }));
        assertThat(read)
                .containsExactly(1, 2, 3, null, null, List.of("a", "љ"), List.of(), PartialDate.ofMonth(2024, 2));
    }

    @Test
    void nothing_found_is_no_row() {
        assertThat(texts("select 'x' where false", Map.of())).isEmpty();
    }

    @Test
    void whoever_goes_away_ends_it_and_the_connection_stays_good() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(begun ->
                            copying.each("select repeat('x', 1000) from generate_series(1, 100000)", Map.of(), row -> {
                                throw new IllegalStateException("gone");
                            })))
                    .hasMessage("gone");
            assertThat(sql.sql("select 1").query(Integer.class).single()).isEqualTo(1);
        }
    }
}
