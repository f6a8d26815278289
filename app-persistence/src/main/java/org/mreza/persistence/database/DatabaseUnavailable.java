package org.mreza.persistence.database;

import java.nio.file.AccessDeniedException;
import org.jspecify.annotations.Nullable;

/** No database can be had; says why, and what to do about it, in words for the person at the console. */
class DatabaseUnavailable extends RuntimeException {

    private static final String GIVE_ONE = """
            Give a PostgreSQL 15 or newer instead:
                SPRING_DATASOURCE_URL=jdbc:postgresql://host:5432/mreza
                SPRING_DATASOURCE_USERNAME=...
                SPRING_DATASOURCE_PASSWORD=...""";

    private final String action;

    private DatabaseUnavailable(String why, String action, @Nullable Throwable cause) {
        super(why, cause);
        this.action = action;
    }

    static DatabaseUnavailable inProduction() {
        return new DatabaseUnavailable(
                "No database is configured, and the embedded one is for trying and development only,"
                        + " not for the profile \"production\".",
                GIVE_ONE,
                null);
    }

    static DatabaseUnavailable superuser(String role) {
        return new DatabaseUnavailable(
                "The database role \"" + role + "\" is a superuser; with the profile \"production\" Mreža works only as"
                        + " an ordinary role, which cannot change the audit.",
                """
                Make two roles, one that owns the tables and one to work with (docs/operations.md, "Install"):
                    SPRING_DATASOURCE_USERNAME=mreza_app    SPRING_DATASOURCE_PASSWORD=...
                    SPRING_FLYWAY_USER=mreza_owner          SPRING_FLYWAY_PASSWORD=...""",
                null);
    }

    static DatabaseUnavailable inUse(String folder, String holder) {
        return new DatabaseUnavailable(
                "Mreža already runs with the data folder " + folder + holder + ".",
                "Stop it first, or start this one with another folder: MREZA_DATA=/path/to/folder (and SERVER_PORT=8081).",
                null);
    }

    static DatabaseUnavailable notWritable(String folder, Throwable cause) {
        return new DatabaseUnavailable(
                "The data folder " + folder + " cannot be written: " + reason(cause),
                "Make it writable for the user who starts Mreža, or give another folder: MREZA_DATA=/path/to/folder",
                cause);
    }

    private static String reason(Throwable cause) {
        if (cause instanceof AccessDeniedException denied) return "no permission for " + denied.getFile();
        return String.valueOf(cause.getMessage());
    }

    static DatabaseUnavailable cannotStart(String folder, String log, Throwable cause) {
        return new DatabaseUnavailable(
                "The embedded PostgreSQL cannot start on this system (data folder " + folder + "): "
                        + cause.getMessage() + (log.isBlank() ? "" : "\nIts log ends with:\n" + log),
                GIVE_ONE + "\nOr begin with an empty data folder: MREZA_DATA=/path/to/folder",
                cause);
    }

    String action() {
        return action;
    }
}
