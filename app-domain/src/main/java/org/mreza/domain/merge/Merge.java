package org.mreza.domain.merge;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MergeId;
import org.mreza.domain.shared.RuleBroken;

/**
 * Two records that were made one.
 *
 * @param kept the one that stayed; null when it has gone since
 * @param by who merged them
 * @param undone null as long as nobody undid it
 */
public record Merge(
        MergeId id,
        Mergeable kind,
        UUID keptId,
        @Nullable Kept kept,
        Gone gone,
        By by,
        @Nullable Undone undone) {

    /** How long a merge can be undone. */
    public static final Duration UNDOABLE = Duration.ofDays(30);

    /** The record that stayed, as it is called now. */
    public record Kept(String slug, LocalizedText name) {}

    /** The record that is no more. */
    public record Gone(UUID id, String slug, LocalizedText name) {}

    /** Who did it, and when. */
    public record By(String name, Instant at) {}

    /**
     * Of an undoing.
     *
     * @param left how many links of each shelf could not be restored, as they were changed in between
     */
    public record Undone(By by, Map<Shelf, Integer> left) {}

    public Instant undoableUntil() {
        return by.at().plus(UNDOABLE);
    }

    public boolean undoable(Instant now) {
        return undone == null && kept != null && now.isBefore(undoableUntil());
    }

    /** @throws RuleBroken when it cannot be undone any more */
    public void requireUndoable(Instant now) {
        if (undone != null) throw new RuleBroken("merge.rule.undone");
        if (kept == null) throw new RuleBroken("merge.rule.later-merge");
        if (!now.isBefore(undoableUntil())) throw new RuleBroken("merge.rule.too-late");
    }
}
