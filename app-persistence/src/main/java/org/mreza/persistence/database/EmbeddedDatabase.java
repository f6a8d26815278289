package org.mreza.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * A PostgreSQL of its own in the data folder, for trying Mreža and for developing it. Keeps its data between starts,
 * writes safely to disk, listens on this machine only and asks everyone for a password.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String APP_ROLE = "mreza_app";

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final String password;
    private final String version;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, String password, String version) {
        this.folder = folder;
        this.server = server;
        this.password = password;
        this.version = version;
    }

    /** @throws DatabaseUnavailable when the folder is in use or not writable, or PostgreSQL does not start */
    static EmbeddedDatabase start(String data) {
        DataFolder folder = DataFolder.open(Path.of(data).toAbsolutePath().normalize());
        try {
            folder.stopOrphan();
            String password = folder.password();
            EmbeddedPostgres server = new WatchedStart(folder).run(builder(folder, folder.isSecured() ? password : ""));
            if (!folder.isSecured()) secure(server, folder, password);
            return new EmbeddedDatabase(folder, server, password, version(server, password));
        } catch (IOException | SQLException | RuntimeException e) {
            String log = folder.log().end();
            folder.close();
            throw DatabaseUnavailable.cannotStart(folder.path().toString(), log, e);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder, String password) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "und")
                .setOutputRedirector(folder.log().redirect())
                .setErrorRedirector(folder.log().redirect())
                .setPGStartupWait(Duration.ofSeconds(60));
        return password.isEmpty() ? builder : builder.setConnectConfig("password", password);
    }

    /** The first start: a password for the owner, a role of its own for the application, no trust for anybody. */
    private static void secure(EmbeddedPostgres server, DataFolder folder, String password)
            throws SQLException, IOException {
        try (Connection owner = server.getPostgresDatabase().getConnection();
                Statement sql = owner.createStatement()) {
            String quoted = "'" + password + "'";
            sql.execute("alter role postgres password " + quoted);
            sql.execute("create role " + APP_ROLE + " login nosuperuser password " + quoted);
            sql.execute("create database mreza encoding 'UTF8' template template0");
            folder.requirePasswords();
            sql.execute("select pg_reload_conf()");
        }
    }

    private static String version(EmbeddedPostgres server, String password) throws SQLException {
        try (Connection owner = server.getDatabase("postgres", "mreza", Map.of("password", password))
                        .getConnection();
                Statement sql = owner.createStatement();
                var row = sql.executeQuery("show server_version")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Which database this is, for the log. */
    String description() {
        return "Database: embedded PostgreSQL " + version + " in " + folder.path();
    }

    /** The settings by which the application and the migrations find it. */
    Map<String, Object> connection() {
        String url = String.format(Locale.ROOT, "jdbc:postgresql://localhost:%d/mreza", server.getPort());
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", APP_ROLE,
                "spring.datasource.password", password,
                "spring.flyway.url", url,
                "spring.flyway.user", "postgres",
                "spring.flyway.password", password);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.close();
        }
    }
}
