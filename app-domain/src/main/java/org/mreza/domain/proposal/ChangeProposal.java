package org.mreza.domain.proposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.Source;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.ServiceId;

/** Other values for fields of one record. Each is accepted or rejected once; with the last one the proposal closes. */
@Entity
public class ChangeProposal {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProposalId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private @Nullable OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "service_id"))
    private @Nullable ServiceId service;

    @Enumerated(EnumType.STRING)
    private Source.Kind source;

    private @Nullable String proposer;

    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable String message;

    @ElementCollection
    @CollectionTable(name = "change_proposal_item", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<ProposalItem> items = new ArrayList<>();

    private Instant createdAt;

    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ChangeProposal() {}

    private ChangeProposal(ProposalId id, Subject record, Proposer by, List<ProposalItem> items, Instant now) {
        this.id = id;
        this.organization = record.type().equals("organization") ? OrganizationId.of(record.id()) : null;
        this.service = record.type().equals("service") ? ServiceId.of(record.id()) : null;
        this.source = by.kind();
        this.proposer = by.name();
        this.email = by.email();
        this.language = by.language();
        this.message = by.message();
        this.items.addAll(items);
        this.createdAt = now;
    }

    static ChangeProposal propose(ProposalId id, Subject record, Proposer by, List<ProposalItem> items, Instant now) {
        if (items.isEmpty()) throw new RuleBroken("proposal.rule.nothing");
        return new ChangeProposal(id, record, by, items, now);
    }

    /** Says yes or no to the fields. The last answer closes it, and the address of who proposed is kept no longer. */
    public void decide(Set<FieldKey> fields, Decision how, String by, @Nullable String reason, Instant now) {
        if (reason != null && reason.length() > LONGEST_REASON)
            throw RuleBroken.at("reason", "organization.rule.too-long", LONGEST_REASON);
        for (FieldKey key : fields) {
            ProposalItem item = item(key);
            if (!item.waits()) throw new RuleBroken("proposal.rule.decided");
            items.set(items.indexOf(item), item.decided(how, by, reason, now));
        }
        if (isOpen()) return;
        closedAt = now;
        email = null;
    }

    private ProposalItem item(FieldKey key) {
        return items.stream()
                .filter(i -> i.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("proposal.rule.field"));
    }

    public ProposalId id() {
        return id;
    }

    /** The record that would change. */
    public Subject record() {
        return organization != null
                ? Subject.of("organization", organization)
                : Subject.of("service", String.valueOf(service));
    }

    public Proposer proposer() {
        return new Proposer(source, proposer, email, language, message);
    }

    public List<ProposalItem> items() {
        return List.copyOf(items);
    }

    /** Whether something waits for an answer. */
    public boolean isOpen() {
        return items.stream().anyMatch(ProposalItem::waits);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** How often it was saved; null before the first time. */
    public @Nullable Integer version() {
        return version;
    }
}
