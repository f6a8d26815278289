package org.mreza.domain.meeting.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.shared.Language;

/** The minutes as they were sent or approved, word for word. */
public record MinutesVersion(
        int number,
        Kind kind,
        Language language,
        Map<MeetingPart, List<Line>> parts,
        Instant madeAt,
        @Nullable String madeBy) {

    /** Why it was kept. */
    public enum Kind {
        SENT,
        APPROVED
    }

    public List<Line> lines(MeetingPart part) {
        return parts.getOrDefault(part, List.of());
    }
}
