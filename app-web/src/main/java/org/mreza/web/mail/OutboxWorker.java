package org.mreza.web.mail;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mreza.domain.account.AccountLinks;
import org.mreza.domain.mail.OutgoingMail;
import org.mreza.domain.mail.OutgoingMail.Outgoing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox. Any number of nodes may do so: each letter is in the hands of one. */
@Component
class OutboxWorker {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final int AT_ONCE = 100;

    private final OutgoingMail mail;
    private final AccountLinks links;
    private final Postman postman;
    private final Clock clock;

    OutboxWorker(OutgoingMail mail, AccountLinks links, Postman postman, Clock clock) {
        this.mail = mail;
        this.links = links;
        this.postman = postman;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${mreza.mail.every:5s}", initialDelayString = "${mreza.mail.every:5s}")
    void send() {
        if (!postman.hasServer()) return;
        for (int i = 0; i < AT_ONCE; i++) {
            Optional<Outgoing> next = mail.take(clock.instant());
            if (next.isEmpty()) return;
            send(next.get());
        }
    }

    /** Whatever goes wrong with one letter is written at it, and does not keep the others. */
    private void send(Outgoing outgoing) {
        try {
            String link = outgoing.letter().parameters().get("link");
            if (link != null) links.leaves(UUID.fromString(link), clock.instant());
            postman.deliver(outgoing);
            mail.sent(outgoing.id(), clock.instant());
        } catch (Exception e) {
            LOG.warn("letter {} was not sent: {}", outgoing.id(), e.getClass().getSimpleName());
            mail.failed(outgoing.id(), reason(e), clock.instant());
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) cause = cause.getCause();
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
