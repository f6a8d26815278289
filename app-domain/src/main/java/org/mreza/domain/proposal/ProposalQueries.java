package org.mreza.domain.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.Source;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.Window;

/** Questions about proposals. */
public interface ProposalQueries {

    /** The open proposals to records that the actor may edit, longest waiting first. */
    Window<ProposalRow> waiting(Actor actor, Language reader, @Nullable String cursor);

    /** How many wait for the actor: what Today tells. */
    int waitingCount(Actor actor);

    /** The open proposals to one record, longest waiting first. */
    List<ProposalRow> of(Subject record);

    /** Values that the source has proposed before and that wait or were rejected, as {@code field=value}. */
    Set<Known> known(Subject record, Source.Kind kind, @Nullable String proposer);

    /** Whether somebody who is not signed in may read the record: its organization shows itself to the public. */
    boolean isPublished(Subject record);

    /** A value that was proposed for a field. */
    record Known(FieldKey key, String theirs) {}

    /**
     * A proposal in a list.
     *
     * @param waiting how many of its fields wait for an answer
     */
    record ProposalRow(
            ProposalId id,
            Subject record,
            LocalizedText name,
            LocalizedText keeper,
            Source.Kind source,
            @Nullable String proposer,
            List<FieldKey> fields,
            int waiting,
            Instant createdAt) {}
}
