package org.mreza.domain.meeting;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.MeetingId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes written while the meeting goes on, by one or several at once: each part is saved by itself. */
@Service
@Transactional
public class LiveMinutes {

    private final EditableMeetings editable;
    private final WritingParts parts;
    private final MeetingGround ground;

    LiveMinutes(EditableMeetings editable, WritingParts parts, MeetingGround ground) {
        this.editable = editable;
        this.parts = parts;
        this.ground = ground;
    }

    /**
     * Writes this part, and no other.
     *
     * @throws MeetingConflict when somebody else saved the part since it was opened
     */
    public void save(
            MeetingId id, MeetingPart part, Actor actor, Seen seen, Function<MeetingNames, MeetingRecord> entry) {
        Meeting meeting = editable.find(id, actor);
        Map<String, String> before = meeting.facts();
        MeetingRecord record = parts.read(meeting, seen, entry);
        Set<MeetingPart> changed = parts.changed(meeting, record, EnumSet.of(part), seen);
        Instant now = ground.clock().instant();
        parts.write(meeting, record, changed, actor, now);
        ground.audit().changed(actor, Subject.of("meeting", meeting.id()), before, meeting.facts());
    }

    /** How often each part was saved: tells whether others wrote since. */
    @Transactional(readOnly = true)
    public Map<MeetingPart, Integer> versions(MeetingId id, Actor actor) {
        Meeting meeting = editable.find(id, actor);
        Map<MeetingPart, Integer> versions = new EnumMap<>(MeetingPart.class);
        for (MeetingPart part : MeetingPart.values()) versions.put(part, meeting.version(part));
        return versions;
    }
}
