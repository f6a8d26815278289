package org.mreza.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogs;
import org.springframework.mock.env.MockEnvironment;

/** What is set for whoever configures a database, and who migrates it. */
class DatabaseSettingsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void configure() {
        environment
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/net")
                .withProperty("spring.datasource.username", "net_web")
                .withProperty("spring.datasource.password", "web's");
    }

    private void decide() {
        new DatabaseSettings(new DeferredLogs()).postProcessEnvironment(environment, new SpringApplication());
    }

    private String setting(String name) {
        return environment.getProperty(name);
    }

    @Test
    void the_configured_role_is_the_one_that_gets_the_grants() {
        decide();

        assertThat(setting("spring.flyway.placeholders.appRole")).isEqualTo("net_web");
    }

    @Test
    void without_an_owner_the_same_role_migrates_but_not_through_the_pool() {
        decide();

        assertThat(setting("spring.flyway.url")).isEqualTo("jdbc:postgresql://db/net");
        assertThat(setting("spring.flyway.user")).isEqualTo("net_web");
        assertThat(setting("spring.flyway.password")).isEqualTo("web's");
    }

    @Test
    void an_owner_migrates_with_its_own_password_only() {
        environment.setProperty("spring.flyway.user", "net_owner");

        decide();

        assertThat(setting("spring.flyway.user")).isEqualTo("net_owner");
        assertThat(setting("spring.flyway.password")).isNull();
    }

    @Test
    void a_page_waits_ten_seconds_at_most() {
        decide();

        int connection = Integer.parseInt(setting("spring.datasource.hikari.connection-timeout"));
        int alive = Integer.parseInt(setting("spring.datasource.hikari.validation-timeout"));
        int statement = Integer.parseInt(setting("spring.datasource.hikari.data-source-properties.socketTimeout"));
        assertThat(connection + alive + 1000 * statement).isLessThanOrEqualTo(10_000);
    }

    @Test
    void an_installation_has_a_database_of_its_own() {
        MockEnvironment bare = new MockEnvironment();
        bare.setActiveProfiles("production");
        bare.setProperty("spring.datasource.url", "");

        assertThatThrownBy(() ->
                        new DatabaseSettings(new DeferredLogs()).postProcessEnvironment(bare, new SpringApplication()))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("No database is configured");
    }
}
