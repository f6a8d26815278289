package org.mreza.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

/** What is said of a database that was configured and does not serve. */
class DatabaseRefusalTest {

    private final DatabaseRefusal refusal = new DatabaseRefusal(
            new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/net?password=secret"));

    @ParameterizedTest
    @CsvSource({
        "08001, cannot be reached, SPRING_DATASOURCE_URL",
        "28P01, refuses the role, SPRING_FLYWAY_USER",
        "3D000, no such database, create database",
        "42501, may not do that, must own the database"
    })
    void a_reason_and_what_to_do(String state, String reason, String action) {
        FailureAnalysis said = refusal.analyze(new IllegalStateException(new SQLException("its own words", state)));

        assertThat(said.getDescription())
                .contains(reason, "jdbc:postgresql://db/net:", "its own words")
                .doesNotContain("secret");
        assertThat(said.getAction()).contains(action);
    }

    @Test
    void a_database_of_something_else() {
        FailureAnalysis said =
                refusal.analyze(new IllegalStateException(new FlywayException("Found non-empty schema")));

        assertThat(said.getDescription()).contains("cannot be migrated", "Found non-empty schema");
        assertThat(said.getAction()).contains("empty database");
    }

    @Test
    void nothing_of_other_failures() {
        assertThat(refusal.analyze(new IllegalStateException("ours"))).isNull();
        assertThat(refusal.analyze(new IllegalStateException(new SQLException("a bug", "42703"))))
                .isNull();
    }
}
