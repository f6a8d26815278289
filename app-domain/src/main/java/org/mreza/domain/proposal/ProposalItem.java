package org.mreza.domain.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.provenance.FieldKey;

/**
 * One field of a proposal.
 *
 * @param ours its value when that was proposed; empty when nothing was told
 * @param theirs the proposed one; empty to take away what is told
 * @param reason why it was rejected, if that was said
 */
@Embeddable
public record ProposalItem(
        String field,
        String ours,
        String theirs,
        @Enumerated(EnumType.STRING) Decision decision,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    static ProposalItem of(FieldKey key, String ours, String theirs) {
        return new ProposalItem(key.toString(), ours, theirs, Decision.WAITING, null, null, null);
    }

    ProposalItem decided(Decision how, String by, @Nullable String why, Instant now) {
        return new ProposalItem(field, ours, theirs, how, by, now, why);
    }

    public FieldKey key() {
        return FieldKey.parse(field);
    }

    public boolean waits() {
        return decision == Decision.WAITING;
    }
}
