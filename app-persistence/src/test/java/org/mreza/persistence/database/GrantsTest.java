package org.mreza.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The role that an operator configures gets what the application needs, whatever its name; the audit only grows. */
@PersistenceTest
class GrantsTest {

    private static final String ROLE = "Web of the network";

    @Autowired
    Flyway flyway;

    private JdbcClient owner;

    @BeforeEach
    void migrateForRole() {
        owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        owner.sql("create role \"" + ROLE + "\"").update();
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .placeholders(Map.of("appRole", ROLE))
                .load()
                .migrate();
    }

    @AfterEach
    void forgetRole() {
        owner.sql("drop owned by \"" + ROLE + "\"").update();
        owner.sql("drop role \"" + ROLE + "\"").update();
    }

    @ParameterizedTest
    @CsvSource({
        "organization, 'SELECT INSERT UPDATE DELETE'",
        "spring_session, 'SELECT INSERT UPDATE DELETE'",
        "audit_entry, 'SELECT INSERT'",
        "audit_seal, 'SELECT INSERT'",
        "flyway_schema_history, 'SELECT'"
    })
    void may(String table, String granted) {
        assertThat(owner.sql("""
                        select string_agg(verb, ' ' order by n) from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE',
                          'TRUNCATE', 'REFERENCES', 'TRIGGER']) with ordinality verbs (verb, n)
                        where has_table_privilege(:role, :table, verb)""")
                        .param("role", ROLE)
                        .param("table", table)
                        .query(String.class)
                        .single())
                .isEqualTo(granted);
    }

    @Test
    void may_not_make_tables() {
        assertThat(owner.sql("select has_schema_privilege(:role, 'public', 'CREATE')")
                        .param("role", ROLE)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }
}
