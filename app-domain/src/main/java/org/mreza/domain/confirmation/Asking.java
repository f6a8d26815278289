package org.mreza.domain.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Confirmation;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks each morning about what lapses soon or has lapsed. Any number of nodes may do so at once. */
@Component
public class Asking {

    private static final int AT_ONCE = 200;

    private final ConfirmationAsks asks;
    private final AskingLetters letters;
    private final Clock clock;

    Asking(ConfirmationAsks asks, AskingLetters letters, Clock clock) {
        this.asks = asks;
        this.letters = letters;
        this.clock = clock;
    }

    /** One organization that cannot be asked does not keep the others. */
    @Scheduled(cron = "${mreza.confirmation.cron:0 10 7 * * *}", zone = "Europe/Skopje")
    public void ask() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Confirmation.ZONE);
        LocalDate until = today.plusDays(Confirmation.ASKED_BEFORE);
        RuntimeException failed = null;
        @Nullable OrganizationId last = null;
        List<OrganizationId> due;
        do {
            due = asks.due(today, until, last, AT_ONCE);
            for (OrganizationId organization : due) {
                last = organization;
                try {
                    letters.ask(organization, today, until);
                } catch (RuntimeException e) {
                    failed = e;
                }
            }
        } while (due.size() == AT_ONCE);
        if (failed != null) throw failed;
    }
}
