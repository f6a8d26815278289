package org.mreza.domain.retention;

import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes each night what has been kept for long enough. Any number of nodes may do so at once. */
@Component
public class Forgetting {

    private final Expired expired;
    private final RetentionPeriods periods;
    private final Clock clock;

    Forgetting(Expired expired, RetentionPeriods periods, Clock clock) {
        this.expired = expired;
        this.periods = periods;
        this.clock = clock;
    }

    /** What cannot be deleted tonight does not keep the rest. */
    @Scheduled(cron = "${mreza.retention.cron:0 40 3 * * *}", zone = "UTC")
    public void forget() {
        RuntimeException failed = null;
        for (Kept kept : Kept.values()) {
            try {
                forget(kept, clock.instant().minus(periods.of(kept)));
            } catch (RuntimeException e) {
                failed = e;
            }
        }
        if (failed != null) throw failed;
    }

    private void forget(Kept kept, Instant olderThan) {
        int last = Expired.AT_ONCE;
        while (last == Expired.AT_ONCE) last = expired.delete(kept, olderThan);
    }
}
