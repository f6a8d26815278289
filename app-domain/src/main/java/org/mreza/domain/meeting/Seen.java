package org.mreza.domain.meeting;

import java.util.Map;
import java.util.UUID;

/**
 * What somebody had before them when they began to write a record: the version of each part, and the
 * {@link MeetingRecord#mark mark} of what it said. A part that still says the same was not written by them, whatever
 * others made of it since.
 *
 * @param states where each action item stood; one that was not moved stays where others moved it
 */
public record Seen(Map<MeetingPart, Integer> versions, Map<MeetingPart, String> marks, Map<UUID, ActionState> states) {

    public Seen {
        versions = Map.copyOf(versions);
        marks = Map.copyOf(marks);
        states = Map.copyOf(states);
    }

    /** Without marks every part counts as written. */
    public static Seen of(Map<MeetingPart, Integer> versions) {
        return new Seen(versions, Map.of(), Map.of());
    }

    boolean wrote(MeetingPart part, MeetingRecord record) {
        return !record.mark(part).equals(marks.get(part));
    }

    boolean isStale(MeetingPart part, Meeting meeting) {
        return meeting.version(part) != versions.getOrDefault(part, 0);
    }
}
