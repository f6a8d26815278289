package org.mreza.web.health;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The first thing of a stop: readiness is refused already, but pages are served for a while yet, until whoever sends the
 * requests has noticed.
 */
@Component
class Farewell implements SmartLifecycle {

    private final Duration delay;
    private volatile boolean running;

    Farewell(@Value("${mreza.stop-delay:0s}") Duration delay) {
        this.delay = delay;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
