package org.mreza.web.security;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Work that the answer does not wait for, so that nobody can tell from its duration what was found. One thread does it;
 * when too much waits, what comes is left out: it is only ever something that people ask for again.
 */
@Component
public class AfterAnswer implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AfterAnswer.class);
    private static final int MOST_WAITING = 1000;
    private static final int SECONDS_AT_STOP = 10;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            work -> new Thread(work, "after-answer"));

    /** Does it soon, in the name of the request that is being answered. */
    public void run(Runnable work) {
        RequestOrigin.Known origin = RequestOrigin.now();
        try {
            thread.execute(() -> RequestOrigin.as(origin, () -> quietly(work)));
        } catch (RejectedExecutionException full) {
            LOG.warn("too much waits to be done after answers; left out");
        }
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("not done after the answer", e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_AT_STOP, TimeUnit.SECONDS)) LOG.warn("stopped before all was done");
    }
}
