package org.mreza.domain.proposal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Refused;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.FieldValue;
import org.mreza.domain.provenance.KeptRecord;
import org.mreza.domain.provenance.KeptRecords;
import org.mreza.domain.provenance.Source;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes proposals to change records, and lets those who may edit a record accept or reject them field by field. Whether
 * who proposes may read the record is checked by the caller.
 */
@Service
@Transactional
public class ProposalService {

    private final Proposals proposals;
    private final ProposalQueries queries;
    private final KeptRecords records;
    private final OutcomeLetters letters;
    private final Audit audit;
    private final Clock clock;

    ProposalService(
            Proposals proposals,
            ProposalQueries queries,
            KeptRecords records,
            OutcomeLetters letters,
            Audit audit,
            Clock clock) {
        this.proposals = proposals;
        this.queries = queries;
        this.records = records;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** A proposal with the record as it is now. */
    public record Review(ChangeProposal proposal, KeptRecord record) {}

    /**
     * Proposes values for fields of a record. What the record says already is left out, and so is what the same source
     * has proposed before and nobody accepted: proposing the same again changes nothing.
     *
     * @param theirs values by field; an empty one takes away what is told
     * @return empty when nothing is left to propose
     * @throws org.mreza.domain.shared.NotFound when there is no such record
     * @throws org.mreza.domain.shared.RuleBroken at a field that the record does not have
     */
    public Optional<ProposalId> propose(
            Subject record, Proposer by, Map<FieldKey, String> theirs, @Nullable Actor actor) {
        KeptRecord kept = records.require(record);
        List<ProposalItem> items = new ArrayList<>();
        Set<ProposalQueries.Known> known = queries.known(record, by.kind(), by.name());
        records.of(record).read(record, theirs).forEach((key, value) -> {
            String ours = FieldValue.in(kept.fields(), key);
            if (!value.equals(ours) && !known.contains(new ProposalQueries.Known(key, value)))
                items.add(ProposalItem.of(key, ours, value));
        });
        if (items.isEmpty()) return Optional.empty();
        ChangeProposal proposal = ChangeProposal.propose(ProposalId.next(), record, by, items, clock.instant());
        proposals.save(proposal);
        audit.created(actor, Subject.of("proposal", proposal.id()), facts(proposal));
        return Optional.of(proposal.id());
    }

    /** The proposal beside the record, for an actor who may decide on it. */
    @Transactional(readOnly = true)
    public Review review(ProposalId id, Actor actor) {
        ChangeProposal proposal = decidable(id, actor);
        proposal.items();
        return new Review(proposal, records.require(proposal.record()));
    }

    /**
     * Writes the proposed values into the record.
     *
     * @param version that the page was opened with
     * @throws StaleVersion when somebody decided since
     */
    public void accept(ProposalId id, int version, Set<FieldKey> fields, Actor actor) {
        ChangeProposal proposal = unchanged(id, version, actor);
        Map<FieldKey, String> values = new LinkedHashMap<>();
        proposal.items().stream().filter(i -> fields.contains(i.key())).forEach(i -> values.put(i.key(), i.theirs()));
        decide(proposal, fields, Decision.ACCEPTED, null, actor);
        records.of(proposal.record()).write(proposal.record(), values, source(proposal.proposer()), actor);
    }

    /** @param reason told to who proposed; may be missing */
    public void reject(ProposalId id, int version, Set<FieldKey> fields, @Nullable String reason, Actor actor) {
        decide(unchanged(id, version, actor), fields, Decision.REJECTED, reason, actor);
    }

    private void decide(
            ChangeProposal proposal, Set<FieldKey> fields, Decision how, @Nullable String reason, Actor actor) {
        Proposer proposer = proposal.proposer();
        Map<String, String> before = facts(proposal);
        proposal.decide(fields, how, actor.name(), reason, clock.instant());
        proposals.save(proposal);
        audit.changed(actor, Subject.of("proposal", proposal.id()), before, facts(proposal));
        if (!proposal.isOpen()) letters.closed(proposal, proposer, records.require(proposal.record()));
    }

    private ChangeProposal unchanged(ProposalId id, int version, Actor actor) {
        ChangeProposal proposal = decidable(id, actor);
        if (!Objects.equals(proposal.version(), version)) throw new StaleVersion("proposal", id);
        return proposal;
    }

    private ChangeProposal decidable(ProposalId id, Actor actor) {
        ChangeProposal proposal = proposals.findById(id).orElseThrow(NotFound::new);
        if (!records.of(proposal.record()).allows(proposal.record(), actor))
            throw new Refused(
                    proposal.record().type().equals("service") ? Action.EDIT_SERVICE : Action.EDIT_ORGANIZATION);
        return proposal;
    }

    private static Source source(Proposer proposer) {
        return new Source(proposer.kind(), proposer.name());
    }

    private static Map<String, String> facts(ChangeProposal proposal) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(proposal.record().type(), proposal.record().id());
        proposal.items()
                .forEach(item -> facts.merge(fact(item.key()), item.decision().name(), (a, b) -> a + "; " + b));
        return facts;
    }

    /** The hours at one location are told as hours. */
    private static String fact(FieldKey key) {
        return key.code().equals("hours") ? key.code() : key.toString();
    }
}
