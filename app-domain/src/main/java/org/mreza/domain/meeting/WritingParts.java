package org.mreza.domain.meeting;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.SourceCard;
import org.springframework.stereotype.Component;

/** Writes the parts of a record that differ from what stands. */
@Component
class WritingParts {

    private final WritingAgreements agreements;
    private final MeetingNames names;

    WritingParts(WritingAgreements agreements, MeetingNames names) {
        this.agreements = agreements;
        this.names = names;
    }

    WritingAgreements agreements() {
        return agreements;
    }

    /** Reads what was typed, inside the transaction. */
    MeetingRecord read(Function<MeetingNames, MeetingRecord> entry) {
        return entry.apply(names);
    }

    /** The same for a meeting that stands: what others moved since it was opened stays moved. */
    MeetingRecord read(Meeting meeting, Seen seen, Function<MeetingNames, MeetingRecord> entry) {
        MeetingRecord read = read(entry);
        Agreement agreed = read.agreed().following(agreements.of(meeting), seen.states());
        return new MeetingRecord(read.what(), read.who(), read.said(), agreed, read.papers());
    }

    MeetingRecord standing(Meeting meeting) {
        return new MeetingRecord(
                meeting.what(), meeting.who(), meeting.said(), agreements.of(meeting), meeting.source());
    }

    /**
     * The parts among these that somebody wrote and that say something else than what stands.
     *
     * @throws MeetingConflict when somebody else saved one of them since
     */
    Set<MeetingPart> changed(Meeting meeting, MeetingRecord record, Set<MeetingPart> among, Seen seen) {
        MeetingRecord standing = standing(meeting);
        Set<MeetingPart> changed = EnumSet.copyOf(among);
        changed.removeIf(
                part -> !seen.wrote(part, record) || Objects.equals(record.content(part), standing.content(part)));
        Set<MeetingPart> stale = EnumSet.copyOf(changed);
        stale.removeIf(part -> !seen.isStale(part, meeting));
        if (!stale.isEmpty()) throw new MeetingConflict(stale);
        return changed;
    }

    void write(Meeting meeting, MeetingRecord record, Set<MeetingPart> changed, Actor actor, Instant now) {
        if (changed.contains(MeetingPart.WHAT)) meeting.describe(record.what(), now);
        if (changed.contains(MeetingPart.WHO)) meeting.attend(record.who(), now);
        if (changed.contains(MeetingPart.SAID)) meeting.say(record.said(), now);
        if (changed.contains(MeetingPart.AGREED)) agreements.write(meeting, record.agreed(), actor, now);
        if (changed.contains(MeetingPart.PAPERS))
            meeting.cite(record.papers() == null ? SourceCard.NONE : record.papers(), now);
        boolean carries = changed.contains(MeetingPart.WHAT) || changed.contains(MeetingPart.AGREED);
        if (carries && meeting.state() == MeetingState.LOGGED) agreements.carry(meeting);
    }
}
