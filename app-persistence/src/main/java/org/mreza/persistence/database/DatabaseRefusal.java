package org.mreza.persistence.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/** Says in a few lines why a configured database was of no use at the start, where a page of stack trace would stand. */
class DatabaseRefusal implements FailureAnalyzer {

    private static final String ROLES = """
            Correct SPRING_DATASOURCE_USERNAME and _PASSWORD, and those of the owner, who migrates first:
            SPRING_FLYWAY_USER and _PASSWORD (docs/operations.md, "Install").""";
    private static final String OWNER = """
            The role that migrates must own the database (docs/operations.md, "Install"):
                create database mreza owner mreza_owner encoding 'UTF8' template template0;""";
    private static final String EMPTY = """
            Give an empty database or one of Mreža, with the migrations that this version brings along
            (docs/operations.md, "Upgrade"). Nothing was changed by the refusal.""";

    private final Environment environment;

    DatabaseRefusal(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        Optional<Throwable> refusal = last(failure, cause -> cause instanceof SQLException);
        if (refusal.isPresent()) return analyze((SQLException) refusal.get(), failure);
        return last(failure, DatabaseRefusal::isFlyway)
                .map(flyway -> new FailureAnalysis(
                        "The tables at " + address() + " cannot be migrated: " + withoutAdvice(flyway), EMPTY, failure))
                .orElse(null);
    }

    private @Nullable FailureAnalysis analyze(SQLException refusal, Throwable failure) {
        String state = Objects.requireNonNullElse(refusal.getSQLState(), "");
        String at = " at " + address() + ": " + refusal.getMessage();
        if (state.startsWith("08"))
            return new FailureAnalysis(
                    "The database cannot be reached" + at, "Start it, or correct SPRING_DATASOURCE_URL.", failure);
        if (state.startsWith("28")) return new FailureAnalysis("The database refuses the role" + at, ROLES, failure);
        if (state.equals("3D000")) return new FailureAnalysis("There is no such database" + at, OWNER, failure);
        if (state.equals("42501")) return new FailureAnalysis("The role may not do that" + at, OWNER, failure);
        return null;
    }

    /** Never taken: it would make ours the tables of something else. */
    private static String withoutAdvice(Throwable flyway) {
        return String.valueOf(flyway.getMessage()).replaceFirst(" Use baseline\\(\\).*", "");
    }

    private static Optional<Throwable> last(Throwable failure, Predicate<Throwable> wanted) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(30)
                .filter(wanted)
                .reduce((outer, inner) -> inner);
    }

    private static boolean isFlyway(Throwable cause) {
        return cause.getClass().getName().startsWith("org.flywaydb.");
    }

    /** Without parameters: a password may be among them. */
    private String address() {
        return environment.getProperty("spring.datasource.url", "").replaceFirst("\\?.*", "");
    }
}
