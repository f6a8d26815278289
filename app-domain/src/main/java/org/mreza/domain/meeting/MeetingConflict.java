package org.mreza.domain.meeting;

import java.util.Set;

/** Somebody else saved the same parts since they were opened; nothing was written. */
public class MeetingConflict extends RuntimeException {

    private final Set<MeetingPart> parts;

    public MeetingConflict(Set<MeetingPart> parts) {
        this.parts = Set.copyOf(parts);
    }

    public Set<MeetingPart> parts() {
        return parts;
    }
}
