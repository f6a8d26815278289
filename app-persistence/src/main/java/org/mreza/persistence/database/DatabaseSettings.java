package org.mreza.persistence.database;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Decides which database is used: the one configured by {@code spring.datasource.url}, else the embedded one. Adds the
 * settings that Mreža needs of either; whatever an operator configures wins.
 */
final class DatabaseSettings implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry("spring.jpa.open-in-view", "false"),
            Map.entry("spring.jpa.hibernate.ddl-auto", "none"),
            Map.entry("spring.jpa.properties.hibernate.jdbc.time_zone", "UTC"),
            Map.entry("spring.jpa.properties.hibernate.jdbc.batch_size", "50"),
            Map.entry("spring.jpa.properties.hibernate.order_inserts", "true"),
            Map.entry("spring.datasource.hikari.pool-name", "mreza"),
            Map.entry("spring.datasource.hikari.maximum-pool-size", "12"),
            // A page answers within ten seconds whatever the database does: 6 for the statement that it was lost in,
            // 3 for a connection, 1 to try whether that lives. Patience gives more to what may take longer.
            Map.entry("spring.datasource.hikari.connection-timeout", "3000"),
            Map.entry("spring.datasource.hikari.validation-timeout", "1000"),
            Map.entry("spring.datasource.hikari.keepalive-time", "60000"),
            // Text may go into jsonb columns as it is.
            Map.entry("spring.datasource.hikari.data-source-properties.stringtype", "unspecified"),
            Map.entry("spring.datasource.hikari.data-source-properties.reWriteBatchedInserts", "true"),
            // What is asked a second time is prepared, and need not be read and planned again.
            Map.entry("spring.datasource.hikari.data-source-properties.prepareThreshold", "2"),
            Map.entry("spring.datasource.hikari.data-source-properties.ApplicationName", "mreza"),
            Map.entry("spring.datasource.hikari.data-source-properties.connectTimeout", "3"),
            Map.entry("spring.datasource.hikari.data-source-properties.socketTimeout", "6"),
            Map.entry("spring.datasource.hikari.data-source-properties.tcpKeepAlive", "true"),
            Map.entry(
                    "spring.datasource.hikari.data-source-properties.options",
                    "-c statement_timeout=5s -c lock_timeout=4s -c idle_in_transaction_session_timeout=60s"),
            // What somebody typed stays out of the log when the database refuses it.
            Map.entry("spring.datasource.hikari.data-source-properties.logServerErrorDetail", "false"),
            Map.entry("spring.flyway.placeholders.appRole", "${spring.datasource.username:mreza_app}"),
            Map.entry("spring.flyway.connect-retries", "5"),
            Map.entry("mreza.data", "data"));

    private final Log log;

    DatabaseSettings(DeferredLogFactory logs) {
        this.log = logs.getLog(DatabaseSettings.class);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("mrezaDatabaseDefaults", DEFAULTS));
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            log.info("Database: configured by spring.datasource.url");
            migrateApart(environment);
            return;
        }
        if (environment.matchesProfiles("production")) throw DatabaseUnavailable.inProduction();
        EmbeddedDatabase database = EmbeddedDatabase.start(environment.getRequiredProperty("mreza.data"));
        log.info(database.description());
        SpringApplication.getShutdownHandlers().add(database::close);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("mrezaEmbeddedDatabase", database.connection()));
    }

    /** Migrations take the time that they need: never a connection of the pool, with its limits for pages. */
    private static void migrateApart(ConfigurableEnvironment environment) {
        if (environment.containsProperty("spring.flyway.url") || environment.containsProperty("spring.flyway.user"))
            return;
        Map<String, Object> same = new HashMap<>();
        Map.of("url", "url", "username", "user", "password", "password").forEach((ours, theirs) -> {
            String value = environment.getProperty("spring.datasource." + ours);
            if (value != null) same.put("spring.flyway." + theirs, value);
        });
        environment.getPropertySources().addLast(new MapPropertySource("mrezaMigrations", same));
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 10;
    }
}
