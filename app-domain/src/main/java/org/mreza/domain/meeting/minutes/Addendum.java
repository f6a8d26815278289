package org.mreza.domain.meeting.minutes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.Prose;

/** What was said after approval. */
public record Addendum(
        String text, Instant addedAt, @Nullable String addedBy) {

    /** The text with its light marks read. */
    public List<Prose.Block> blocks() {
        return Prose.of(text);
    }
}
