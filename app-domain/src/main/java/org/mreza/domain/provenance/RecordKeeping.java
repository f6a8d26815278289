package org.mreza.domain.provenance;

import java.util.Map;
import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;

/** What can be done to a record without knowing its kind; organizations and services have one each. */
public interface RecordKeeping {

    /** The type of subjects that it answers for. */
    String type();

    /** The record as it is now; empty when there is none. */
    Optional<KeptRecord> find(Subject record);

    /** The record at the address. */
    Optional<Subject> bySlug(String slug);

    /**
     * Reads what was typed for fields, as it would be kept; empty is nothing.
     *
     * @throws org.mreza.domain.shared.RuleBroken at the field that the record does not have, or that this cannot be
     */
    Map<FieldKey, String> read(Subject record, Map<FieldKey, String> typed);

    /** Whether the actor may edit it: its editors, and the coordinators of its territory. */
    boolean allows(Subject record, Actor actor);

    /**
     * Writes the values and keeps where they come from. A blank value takes away what is told.
     *
     * @throws org.mreza.domain.access.Refused when the actor may not edit it
     * @throws org.mreza.domain.shared.RuleBroken when a value cannot be one of its field, which it names
     */
    void write(Subject record, Map<FieldKey, String> values, Source source, Actor actor);

    /**
     * Says that all of it is true today.
     *
     * @throws org.mreza.domain.access.Refused when the actor may not edit it
     */
    void confirm(Subject record, Actor actor);

    /** The same by the link in a letter to its contact; the caller has checked the link. */
    void confirmByLink(Subject record);
}
