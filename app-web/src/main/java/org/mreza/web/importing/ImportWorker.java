package org.mreza.web.importing;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mreza.domain.importing.Import.Trouble;
import org.mreza.domain.importing.ImportQueue;
import org.mreza.domain.importing.ImportWork;
import org.mreza.domain.importing.Progress;
import org.mreza.domain.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works on imports that wait, one at a time on each node, beside everything else. */
@Component
class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportQueue queue;
    private final ImportWork work;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(2, ImportWorker::thread);

    ImportWorker(ImportQueue queue, ImportWork work, Clock clock) {
        this.queue = queue;
        this.work = work;
        this.clock = clock;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    }

    @Scheduled(fixedDelayString = "${mreza.importing.every:2s}", initialDelayString = "${mreza.importing.every:2s}")
    void look() {
        if (!busy.compareAndSet(false, true)) return;
        hands.execute(() -> {
            try {
                while (workOnNext()) {}
            } catch (RuntimeException e) {
                LOG.warn("imports cannot be worked on now", e);
            } finally {
                busy.set(false);
            }
        });
    }

    /** Works on one import, if one waits. */
    boolean workOnNext() {
        Optional<ImportQueue.Taken> next = queue.take(clock.instant());
        next.ifPresent(this::workOn);
        return next.isPresent();
    }

    private void workOn(ImportQueue.Taken taken) {
        Progress progress = new Progress();
        ScheduledFuture<?> beating = hands.scheduleWithFixedDelay(() -> beat(taken, progress), 1, 1, TimeUnit.SECONDS);
        try {
            work.on(taken, progress);
        } catch (RuleBroken broken) {
            giveUp(taken, new Trouble(broken.messageKey(), texts(broken)));
        } catch (RuntimeException e) {
            LOG.error(
                    "import {} was given up, nothing of it is saved",
                    taken.told().id(),
                    e);
            giveUp(taken, new Trouble("importing.rule.failed", List.of()));
        } finally {
            beating.cancel(false);
        }
    }

    private static List<String> texts(RuleBroken broken) {
        return broken.arguments().stream().map(Object::toString).toList();
    }

    private void giveUp(ImportQueue.Taken taken, Trouble trouble) {
        queue.giveUp(taken.told().id(), taken.lease(), trouble);
    }

    private void beat(ImportQueue.Taken taken, Progress progress) {
        try {
            queue.beat(taken.told().id(), taken.lease(), progress.done(), progress.total(), clock.instant());
        } catch (RuntimeException e) {
            LOG.warn(
                    "import {}: how far it is could not be written: {}",
                    taken.told().id(),
                    e.getMessage());
        }
    }

    /** What is unfinished is rolled back, and its page says that it was interrupted. */
    @PreDestroy
    void stop() {
        hands.shutdownNow();
    }
}
