package org.mreza.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Gives every test context a new database on one real PostgreSQL of this JVM: a container where a Docker engine
 * answers, else the embedded one. {@code -Dtest.db=embedded} or {@code container} forces either.
 */
public final class TestDatabase implements EnvironmentPostProcessor, Ordered {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Log log;

    TestDatabase(DeferredLogFactory logs) {
        this.log = logs.getLog(TestDatabase.class);
    }

    private record Server(String url, String user, String password, String version) {
        String urlOf(String database) {
            // Without parameters, which name the owner as the user.
            return url.replaceFirst("/[^/?]*(\\?.*)?$", "/" + database);
        }
    }

    private static final class Running {
        static final Server SERVER = start();
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) return;
        if (!environment.getProperty("mreza.test-database", Boolean.class, true)) return;
        environment.getPropertySources().addFirst(new MapPropertySource("testDatabase", newDatabase()));
        log.info("Tests run on PostgreSQL " + Running.SERVER.version());
    }

    /** A new, empty database with an owner and the application's own role. */
    public static Map<String, Object> newDatabase() {
        String name = "test" + COUNT.incrementAndGet();
        Server server = Running.SERVER;
        try (Connection owner = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement sql = owner.createStatement()) {
            sql.execute("create database " + name + " encoding 'UTF8' template template0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "spring.datasource.url", server.urlOf(name),
                "spring.datasource.username", "mreza_app",
                "spring.datasource.password", "mreza_app",
                // A busy machine is no reason for a red test: the limits of pages are not for it.
                "spring.datasource.hikari.connection-timeout", "30000",
                "spring.datasource.hikari.data-source-properties.socketTimeout", "60",
                "spring.datasource.hikari.data-source-properties.options", "-c statement_timeout=50s",
                "spring.flyway.url", server.urlOf(name),
                "spring.flyway.user", server.user(),
                "spring.flyway.password", server.password());
    }

    private static Server start() {
        Server server = useContainer() ? container() : embedded();
        try (Connection owner = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement sql = owner.createStatement();
                var row = sql.executeQuery("show server_version")) {
            row.next();
            String version = row.getString(1) + (useContainer() ? " (container)" : " (embedded)");
            sql.execute("create role mreza_app login nosuperuser password 'mreza_app'");
            return new Server(server.url(), server.user(), server.password(), version);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean useContainer() {
        return switch (System.getProperty("test.db", "auto")) {
            case "embedded" -> false;
            case "container" -> true;
            default -> Docker.AVAILABLE;
        };
    }

    private static final class Docker {
        static final boolean AVAILABLE = ask();

        private static boolean ask() {
            try {
                return DockerClientFactory.instance().isDockerAvailable();
            } catch (RuntimeException | LinkageError none) {
                return false;
            }
        }
    }

    @SuppressWarnings("resource") // lives as long as the JVM; Ryuk removes it
    private static Server container() {
        String image = System.getProperty("test.pg.image", "postgres:18-alpine");
        // Also one from a registry of one's own.
        PostgreSQLContainer postgres =
                new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
        postgres.start();
        return new Server(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword(), "");
    }

    private static Server embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "und")
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> close(postgres));
            return new Server(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the application decides on a database. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 20;
    }
}
