package org.mreza.domain.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals the audit log shortly after each day of UTC. */
@Component
class SealingDays {

    private final AuditSeals seals;
    private final Clock clock;

    SealingDays(AuditSeals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 0,6,12,18 * * *", zone = "UTC")
    void seal() {
        seals.sealBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
