package org.mreza.domain.confirmation;

import java.time.Clock;
import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.provenance.KeptRecord;
import org.mreza.domain.provenance.KeptRecords;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people say that a record is still true: those who may edit it, and its contact by the link in a letter. */
@Service
@Transactional
public class ConfirmationService {

    private final ConfirmationAsks asks;
    private final KeptRecords records;
    private final Clock clock;

    ConfirmationService(ConfirmationAsks asks, KeptRecords records, Clock clock) {
        this.asks = asks;
        this.records = records;
        this.clock = clock;
    }

    /** What a link is about. */
    public record Asked(ConfirmationAsk ask, KeptRecord record) {}

    /** @throws org.mreza.domain.access.Refused when the actor may not edit the record */
    public void confirm(Subject record, Actor actor) {
        records.of(record).confirm(record, actor);
    }

    /** The record behind a link; empty for one that is not good any more. Looking changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Asked> behind(String token) {
        return asks.findByTokenHash(LinkTokens.hash(token))
                .filter(ask -> ask.isGood(clock.instant()))
                .flatMap(ask -> records.of(ask.record()).find(ask.record()).map(record -> new Asked(ask, record)));
    }

    /**
     * Confirms by a link; a second time changes nothing.
     *
     * @throws NotFound when the link is not good any more
     */
    public void confirm(String token) {
        Asked asked = behind(token).orElseThrow(NotFound::new);
        if (asked.ask().confirmedAt() != null) return;
        records.of(asked.ask().record()).confirmByLink(asked.ask().record());
        asks.confirmed(asked.ask(), clock.instant());
    }
}
