package org.mreza.domain.proposal;

import java.util.Map;
import java.util.stream.Collectors;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.mail.Outbox;
import org.mreza.domain.provenance.KeptRecord;
import org.springframework.stereotype.Component;

/** Thanks those who proposed something and left an address, and tells them what became of it. */
@Component
class OutcomeLetters {

    private final Outbox outbox;

    OutcomeLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    void closed(ChangeProposal proposal, Proposer by, KeptRecord record) {
        String email = by.email();
        if (email == null) return;
        String reasons = proposal.items().stream()
                .map(ProposalItem::reason)
                .filter(r -> r != null && !r.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        outbox.post(new Letter(
                "proposal-outcome",
                email,
                by.language(),
                Map.of(
                        "record", record.name().forReader(by.language()),
                        "accepted", fields(proposal, Decision.ACCEPTED),
                        "rejected", fields(proposal, Decision.REJECTED),
                        "reason", reasons)));
    }

    /** Codes of the fields, apart by spaces. */
    private static String fields(ChangeProposal proposal, Decision how) {
        return proposal.items().stream()
                .filter(i -> i.decision() == how)
                .map(i -> i.key().code())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
