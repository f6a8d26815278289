package org.mreza.domain.provenance;

import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.springframework.stereotype.Component;

/** Records what happens to a record: in the audit log what changed, and for each field who is behind its value now. */
@Component
public class Chronicle {

    private final Audit audit;
    private final Provenance provenance;

    Chronicle(Audit audit, Provenance provenance) {
        this.audit = audit;
        this.provenance = provenance;
    }

    /**
     * A record as it stands at one moment.
     *
     * @param facts for the audit log
     * @param fields those whose source is kept
     */
    public record Moment(Map<String, String> facts, Map<FieldKey, String> fields) {}

    public void created(Actor actor, Subject record, Moment now) {
        audit.created(actor, record, now.facts());
        provenance.changed(record, Map.of(), now.fields(), Source.edit(actor));
    }

    public void changed(Actor actor, Subject record, Moment before, Moment after, Source source) {
        audit.changed(actor, record, before.facts(), after.facts());
        provenance.changed(record, before.fields(), after.fields(), source);
    }
}
