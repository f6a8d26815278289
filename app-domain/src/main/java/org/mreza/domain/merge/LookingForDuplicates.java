package org.mreza.domain.merge;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for duplicates: all day among what was changed, at night among all. Any number of nodes may do so. */
@Component
class LookingForDuplicates {

    private final Alikes alikes;
    private final Clock clock;

    LookingForDuplicates(Alikes alikes, Clock clock) {
        this.alikes = alikes;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 120, timeUnit = TimeUnit.SECONDS)
    void changed() {
        for (Mergeable kind : Mergeable.values()) alikes.look(kind, false, clock.instant());
    }

    @Scheduled(cron = "0 10 2 * * *", zone = "UTC")
    void everything() {
        for (Mergeable kind : Mergeable.values()) alikes.look(kind, true, clock.instant());
    }
}
