package org.mreza.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL of a run: a private one that writes as safely as one in production, or a given one. */
final class Database implements AutoCloseable {

    static final String APP = "mreza_bench";
    private static final String PASSWORD = "mreza_bench";

    private final @Nullable EmbeddedPostgres server;
    private final String owner;

    private Database(@Nullable EmbeddedPostgres server, String owner) {
        this.server = server;
        this.owner = owner;
    }

    static Database open(Options options) throws IOException, SQLException {
        if (!options.url().isEmpty()) return prepared(new Database(null, options.url()));
        Files.createDirectories(options.data().getParent());
        EmbeddedPostgres server = builder(options.data()).start();
        String maintenance = server.getJdbcUrl("postgres", "postgres");
        try (Connection connection = DriverManager.getConnection(maintenance);
                Statement sql = connection.createStatement()) {
            if (!sql.executeQuery("select from pg_database where datname = 'mreza'")
                    .next()) sql.execute("create database mreza");
        }
        return prepared(new Database(server, server.getJdbcUrl("postgres", "mreza")));
    }

    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("effective_cache_size", "2GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("session_preload_libraries", "auto_explain")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_rotation_size", "0")
                .setServerConfig("log_rotation_age", "0")
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "und")
                .setPGStartupWait(Duration.ofSeconds(60));
    }

    private static Database prepared(Database database) throws SQLException {
        try (Connection connection = database.owner();
                Statement sql = connection.createStatement()) {
            if (!sql.executeQuery("select from pg_roles where rolname = '" + APP + "'")
                    .next()) sql.execute("create role " + APP + " login nosuperuser password '" + PASSWORD + "'");
            sql.execute("create extension if not exists pg_stat_statements");
        }
        return database;
    }

    /** As the owner of the tables, who is a superuser. */
    Connection owner() throws SQLException {
        return DriverManager.getConnection(owner);
    }

    /** As the application connects. */
    Connection application() throws SQLException {
        return DriverManager.getConnection(url() + "?stringtype=unspecified&prepareThreshold=2", APP, PASSWORD);
    }

    private String url() {
        int parameters = owner.indexOf('?');
        return parameters < 0 ? owner : owner.substring(0, parameters);
    }

    /** The settings by which the application finds it. */
    java.util.Map<String, String> settings() {
        return java.util.Map.of(
                "SPRING_DATASOURCE_URL", url(),
                "SPRING_DATASOURCE_USERNAME", APP,
                "SPRING_DATASOURCE_PASSWORD", PASSWORD,
                "SPRING_FLYWAY_URL", owner,
                "SPRING_FLYWAY_USER", user(),
                "SPRING_FLYWAY_PASSWORD", PASSWORD);
    }

    private String user() {
        try (Connection connection = owner()) {
            return connection.getMetaData().getUserName();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) server.close();
    }
}
