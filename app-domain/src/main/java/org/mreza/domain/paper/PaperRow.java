package org.mreza.domain.paper;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PaperId;

/**
 * A paper as it is shown.
 *
 * @param actionNote the news that it is evidence of; null for a paper of the meeting itself
 * @param addedBy name of who added it
 */
public record PaperRow(
        PaperId id,
        MeetingId meeting,
        @Nullable UUID actionNote,
        PaperKind kind,
        String name,
        @Nullable LocalizedText description,
        long size,
        String sha256,
        @Nullable Integer width,
        @Nullable Integer height,
        Instant addedAt,
        String addedBy,
        int version) {

    public boolean isPicture() {
        return kind.isPicture();
    }
}
