package org.mreza.domain.mail;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a letter that was given up be tried again. */
@Service
@Transactional
public class SendingAgain {

    private final OutgoingMail mail;
    private final Audit audit;
    private final Clock clock;

    SendingAgain(OutgoingMail mail, Audit audit, Clock clock) {
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such letter among those given up */
    public void send(UUID letter, Actor actor) {
        Access.require(actor, Action.VIEW_OUTBOX, Target.NETWORK);
        if (!mail.retry(letter, clock.instant())) throw new NotFound();
        audit.changed(
                actor,
                Subject.of("letter", letter),
                Map.of("state", OutgoingMail.State.DEAD.name()),
                Map.of("state", OutgoingMail.State.WAITING.name()));
    }
}
