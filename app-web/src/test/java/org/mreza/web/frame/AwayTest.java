package org.mreza.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionSystemException;

/** What is the database's absence, and what is a bug of ours. */
class AwayTest {

    static Stream<Throwable> absences() {
        return Stream.of(
                new DataAccessResourceFailureException("gone"),
                new IllegalStateException(new SQLTransientConnectionException("no connection within 3000 ms")),
                new TransactionSystemException("rollback failed", new SQLException("Connection is closed")),
                new IllegalStateException(new SQLException("read timed out", "08006")),
                new IllegalStateException(new SQLException("terminated by an administrator", "57P01")),
                new IllegalStateException(new SQLException("statement took too long", "57014")),
                new IllegalStateException(new SQLException("too many connections", "53300")));
    }

    static Stream<Throwable> bugs() {
        return Stream.of(
                new IllegalStateException("ours"),
                new SQLException("no state"),
                new DataIntegrityViolationException("not unique", new SQLException("not unique", "23505")),
                new IllegalStateException(new SQLException("no such column", "42703")));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void the_database_is_away(Throwable thrown) {
        assertThat(Away.is(thrown)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void it_is_not(Throwable thrown) {
        assertThat(Away.is(thrown)).isFalse();
    }
}
