package org.mreza.web.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** The balancer gets its answer in time, also when the database gives none. */
class DatabaseHealthTest {

    private final DataSource database = mock();
    private final Connection connection = mock();
    private final CountDownLatch silence = new CountDownLatch(1);

    @AfterEach
    void speak() {
        silence.countDown();
    }

    private Status ask(DatabaseHealth health) {
        return health.health().getStatus();
    }

    @Test
    void a_database_that_answers() throws SQLException {
        when(database.getConnection()).thenReturn(connection);
        when(connection.isValid(anyInt())).thenReturn(true);

        try (DatabaseHealth health = new DatabaseHealth(database, Duration.ofSeconds(30))) {
            assertThat(ask(health)).isEqualTo(Status.UP);
            assertThat(ask(health)).isEqualTo(Status.UP);
        }
        verify(connection, times(2)).close();
    }

    @Test
    void a_database_that_refuses() throws SQLException {
        when(database.getConnection()).thenThrow(new SQLException("refused"));

        try (DatabaseHealth health = new DatabaseHealth(database, Duration.ofSeconds(30))) {
            assertThat(ask(health)).isEqualTo(Status.DOWN);
        }
    }

    @Test
    void a_database_that_is_silent_is_asked_once() throws SQLException {
        when(database.getConnection()).thenAnswer(asked -> {
            silence.await();
            return connection;
        });

        try (DatabaseHealth health = new DatabaseHealth(database, Duration.ofMillis(100))) {
            assertThat(ask(health)).isEqualTo(Status.DOWN);
            assertThat(ask(health)).isEqualTo(Status.DOWN);
            verify(database, times(1)).getConnection();
        }
    }
}
