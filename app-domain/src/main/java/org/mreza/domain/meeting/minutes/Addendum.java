package org.mreza.domain.meeting.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was said after approval. */
public record Addendum(
        String text, Instant addedAt, @Nullable String addedBy) {}
