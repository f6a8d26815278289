package org.mreza.domain.merge;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.MergeId;

/** Moves everything that hangs on one record to another, and back. */
public interface Merges {

    /** Versions of those that exist. */
    Map<UUID, Integer> versions(Mergeable kind, UUID one, UUID other);

    /** The same, locked until the transaction ends, always in the same order. */
    Map<UUID, Integer> lock(Mergeable kind, UUID one, UUID other);

    /** How many links of each shelf lead to the record. */
    Map<Shelf, Integer> links(Mergeable kind, UUID record);

    /** Whether one of them is a part or member of the other by a detour, so that the two as one would be of itself. */
    boolean circle(Mergeable kind, UUID one, UUID other);

    /** Makes one of two that are locked. */
    void merge(MergeId id, Two two, Actor actor, Instant now);

    /** Waits until nobody else undoes it. */
    void lock(MergeId id);

    /** Whether something else stands at the address of the one that went. */
    boolean addressTaken(Merge merge);

    /** Restores both; what was changed in between stays and is counted. */
    Map<Shelf, Integer> undo(Merge merge, Actor actor, Instant now);

    /**
     * What becomes of two.
     *
     * @param fromGone the fields whose value the one that goes gives to the one that stays
     */
    record Two(Mergeable kind, UUID kept, UUID gone, Set<MergeField> fromGone) {}
}
