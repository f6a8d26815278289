package org.mreza.domain.provenance;

import java.time.Instant;
import java.util.Map;
import org.mreza.domain.audit.Subject;

/** Keeps for each field of organizations and services who or what set its present value. */
public interface Provenance {

    /** Keeps the source of every field that differs; part of the caller's transaction. */
    void changed(Subject record, Map<FieldKey, String> before, Map<FieldKey, String> after, Source source);

    /** What is known of a record, in one statement. */
    Map<FieldKey, Told> of(Subject record);

    /** Who told it, and when. */
    record Told(Source source, Instant at) {}
}
