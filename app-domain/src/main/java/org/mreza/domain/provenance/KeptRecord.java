package org.mreza.domain.provenance;

import java.util.List;
import java.util.Optional;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.Confirmation;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;

/**
 * A record of whatever kind.
 *
 * @param address of its page
 * @param keeper the organization that keeps it, which may be itself
 * @param fields those that others may propose to change
 */
public record KeptRecord(
        Subject subject,
        String address,
        LocalizedText name,
        OrganizationId keeper,
        Confirmation confirmation,
        List<FieldValue> fields) {

    public KeptRecord {
        fields = List.copyOf(fields);
    }

    /** The same as people outside the network may read it. */
    public KeptRecord forEveryone() {
        List<FieldValue> open = fields.stream().filter(f -> !f.confided()).toList();
        return new KeptRecord(subject, address, name, keeper, confirmation, open);
    }

    public Optional<FieldValue> field(FieldKey key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }
}
