package org.mreza.domain.meeting.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.Prose;
import org.mreza.domain.shared.MeetingId;

/**
 * What somebody who was there says of the draft.
 *
 * @param statement of their institution, for which they propose other words; null for a comment
 * @param about what a comment is about, in their words
 * @param before what the statement said
 */
public record Remark(
        UUID id,
        MeetingId meeting,
        UUID addressee,
        @Nullable UUID statement,
        @Nullable String about,
        @Nullable String before,
        String text,
        State state,
        @Nullable String answer,
        Instant madeAt,
        @Nullable Instant decidedAt) {

    /** What the minute taker made of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        ANSWERED,
        REJECTED
    }

    /** The text with its light marks read. */
    public List<Prose.Block> blocks() {
        return Prose.of(text);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isCorrection() {
        return statement != null;
    }
}
