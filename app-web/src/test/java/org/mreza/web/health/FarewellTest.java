package org.mreza.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Pages are served until the balancer has noticed, and no longer. */
class FarewellTest {

    @Test
    void begins_before_the_web_server_ends() {
        assertThat(new Farewell(Duration.ZERO).getPhase())
                .isGreaterThan(WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE);
    }

    @Test
    void takes_its_time() {
        Farewell farewell = new Farewell(Duration.ofMillis(60));
        farewell.start();
        long begin = System.nanoTime();

        farewell.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(50));
        assertThat(farewell.isRunning()).isFalse();
    }
}
