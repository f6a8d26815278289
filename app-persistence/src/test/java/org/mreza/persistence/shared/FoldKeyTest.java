package org.mreza.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mreza.domain.shared.TextFold;
import org.mreza.domain.shared.TextFoldCases;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class FoldKeyTest {

    @Autowired
    private JdbcClient jdbc;

    private String keyInSql(String text) {
        return jdbc.sql("select fold_key(?)").param(text).query(String.class).single();
    }

    @Test
    void sql_folds_each_text_of_the_table_to_its_key() {
        assertThat(TextFoldCases.all())
                .allSatisfy(line -> assertThat(keyInSql(line.text())).isEqualTo(line.key()));
    }

    @Test
    void sql_and_java_fold_every_letter_of_the_region_alike_next_to_every_other() {
        List<String> letters = "abcčćdđeëéfghiìjklmnopqrsštuüvwxyzžабвгдѓђеѐжзѕиѝјклљмнњопрстќћуфхцчџшäßıłḱǵ0aA1 -'"
                .codePoints()
                .mapToObj(Character::toString)
                .toList();
        for (String first : letters) {
            String text = String.join(
                    "|", letters.stream().map(second -> first + second + first).toList());
            assertThat(keyInSql(text)).isEqualTo(TextFold.key(text));
            assertThat(keyInSql(text.toUpperCase(Locale.ROOT))).isEqualTo(TextFold.key(text.toUpperCase(Locale.ROOT)));
        }
    }
}
