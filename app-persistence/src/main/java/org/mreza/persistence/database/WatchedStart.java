package org.mreza.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Starts the embedded PostgreSQL and notices when it has given up; the library would go on waiting for a minute. */
final class WatchedStart {

    private static final int LOOK_EVERY_MILLIS = 200;

    /** So often nothing of it is seen before that is believed. */
    private static final int BELIEVED = 6;

    private final DataFolder folder;
    private final Set<Long> others =
            ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());

    WatchedStart(DataFolder folder) {
        this.folder = folder;
    }

    EmbeddedPostgres run(EmbeddedPostgres.Builder builder) throws IOException {
        FutureTask<EmbeddedPostgres> start = new FutureTask<>(builder::start);
        Thread starter = new Thread(start, "embedded-postgresql-start");
        starter.setDaemon(true);
        starter.start();
        int unseen = 0;
        while (unseen < BELIEVED) {
            try {
                return start.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException look) {
                unseen = isUnderWay() ? 0 : unseen + 1;
            } catch (ExecutionException failed) {
                Throwable why = Objects.requireNonNullElse(failed.getCause(), failed);
                throw new IOException(why.getMessage(), why);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        start.cancel(true);
        throw new IOException("it stopped while starting");
    }

    /** Before it writes its first line, while a program of its runs, or when it serves already. */
    private boolean isUnderWay() throws IOException {
        if (!folder.log().hasGrown() || folder.postgres().isPresent()) return true;
        return ProcessHandle.current().children().anyMatch(child -> !others.contains(child.pid()));
    }
}
