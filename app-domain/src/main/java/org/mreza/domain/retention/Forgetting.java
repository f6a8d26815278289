package org.mreza.domain.retention;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes each night what has been kept for long enough. Any number of nodes may do so at once. */
@Component
public class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

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
        for (Kept kept : Kept.values()) {
            try {
                int gone = forget(kept, clock.instant().minus(periods.of(kept)));
                if (gone > 0) LOG.info("deleted {} of {}", gone, kept);
            } catch (RuntimeException e) {
                LOG.error("could not delete {}", kept, e);
            }
        }
    }

    private int forget(Kept kept, Instant olderThan) {
        int gone = 0;
        int last = Expired.AT_ONCE;
        while (last == Expired.AT_ONCE) {
            last = expired.delete(kept, olderThan);
            gone += last;
        }
        return gone;
    }
}
