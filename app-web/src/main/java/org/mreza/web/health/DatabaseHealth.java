package org.mreza.web.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, said within two seconds also when it does not. One question at a time: who asks while
 * one is open waits for the same answer. In the place of Spring's own, which waits as long as the driver does.
 */
@Component("dbHealthIndicator")
class DatabaseHealth implements HealthIndicator, AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final DataSource database;
    private final Duration limit;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(DatabaseHealth::thread);
    private @Nullable Future<Boolean> open;

    @Autowired
    DatabaseHealth(DataSource database) {
        this(database, LIMIT);
    }

    DatabaseHealth(DataSource database, Duration limit) {
        this.database = database;
        this.limit = limit;
    }

    @Override
    public Health health() {
        try {
            return question().get(limit.toMillis(), TimeUnit.MILLISECONDS)
                    ? Health.up().build()
                    : Health.down().build();
        } catch (TimeoutException silent) {
            return Health.down()
                    .withDetail("error", "no answer within " + limit.toMillis() + " ms")
                    .build();
        } catch (ExecutionException refused) {
            return Health.down(refused.getCause() instanceof Exception cause ? cause : refused)
                    .build();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Health.down().build();
        }
    }

    private synchronized Future<Boolean> question() {
        Future<Boolean> asked = open;
        if (asked == null || asked.isDone()) {
            asked = asking.submit(this::answers);
            open = asked;
        }
        return asked;
    }

    private boolean answers() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.isValid((int) LIMIT.toSeconds());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "database-health");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
