package org.mreza.domain.meeting;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.draft.Submissions;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs meetings: begins records, writes their parts, shows them to the network. */
@Service
@Transactional
public class MeetingService {

    private final Meetings meetings;
    private final EditableMeetings editable;
    private final WritingParts parts;
    private final Submissions submissions;
    private final MeetingGround ground;

    MeetingService(
            Meetings meetings,
            EditableMeetings editable,
            WritingParts parts,
            Submissions submissions,
            MeetingGround ground) {
        this.meetings = meetings;
        this.editable = editable;
        this.parts = parts;
        this.submissions = submissions;
        this.ground = ground;
    }

    /**
     * Begins the record of a meeting of the acting organization.
     *
     * @param key of the form; sent again it answers the first meeting
     * @param logged whether the network sees it at once
     * @param entry makes the record, inside the transaction
     */
    public MeetingId create(UUID key, Actor actor, boolean logged, Function<MeetingNames, MeetingRecord> entry) {
        OrganizationId owner = actor.actingFor().orElseThrow(() -> new RuleBroken("meeting.needs-organization"));
        Access.require(actor, Action.LOG_MEETING, Target.of(owner));
        return MeetingId.of(submissions.once(key, actor, () -> begin(owner, actor, logged, parts.read(entry))));
    }

    private String begin(OrganizationId owner, Actor actor, boolean logged, MeetingRecord record) {
        Instant now = ground.clock().instant();
        Meeting meeting = Meeting.begin(owner, record.what(), actor.account(), now);
        if (!record.who().isEmpty()) meeting.attend(record.who(), now);
        if (!record.said().equals(meeting.said())) meeting.say(record.said(), now);
        if (record.papers() != null) meeting.cite(record.papers(), now);
        if (logged) meeting.log(now);
        meetings.save(meeting);
        parts.agreements().write(meeting, record.agreed(), actor, now);
        if (logged) parts.agreements().carry(meeting);
        ground.audit().created(actor, subject(meeting), meeting.facts());
        return meeting.id().toString();
    }

    /**
     * Writes the parts that somebody wrote and that differ from what stands.
     *
     * @param seen what was opened
     * @throws MeetingConflict when somebody else saved one of those parts since
     */
    public void save(
            MeetingId id, Actor actor, boolean logged, Seen seen, Function<MeetingNames, MeetingRecord> entry) {
        Meeting meeting = editable.find(id, actor);
        Map<String, String> before = meeting.facts();
        MeetingRecord record = parts.read(meeting, seen, entry);
        Set<MeetingPart> changed = parts.changed(meeting, record, EnumSet.allOf(MeetingPart.class), seen);
        parts.write(meeting, record, changed, actor, ground.clock().instant());
        if (logged && meeting.state() != MeetingState.LOGGED) {
            meeting.log(ground.clock().instant());
            parts.agreements().carry(meeting);
        }
        ground.audit().changed(actor, subject(meeting), before, meeting.facts());
    }

    /** Removes a draft; what the network has seen stays. */
    public void discard(MeetingId id, Actor actor) {
        Meeting meeting = editable.find(id, actor);
        if (meeting.state() != MeetingState.DRAFT) throw new RuleBroken("meeting.only-drafts-are-deleted");
        parts.agreements().forget(meeting);
        meetings.delete(meeting);
        ground.audit().deleted(actor, subject(meeting), meeting.facts());
    }

    /** The record, opened for writing. */
    @Transactional(readOnly = true)
    public MeetingSheet open(MeetingId id, Actor actor) {
        return sheet(editable.find(id, actor));
    }

    /** The record for those who follow it up, also when its minutes are approved. */
    @Transactional(readOnly = true)
    public MeetingSheet follow(MeetingId id, Actor actor) {
        return sheet(editable.authorized(id, actor));
    }

    private MeetingSheet sheet(Meeting meeting) {
        Map<MeetingPart, Integer> versions = new EnumMap<>(MeetingPart.class);
        for (MeetingPart part : MeetingPart.values()) versions.put(part, meeting.version(part));
        return new MeetingSheet(
                meeting.id(), meeting.state(), meeting.owner(), parts.standing(meeting), versions, meeting.updatedAt());
    }

    /** Whose the meeting is. */
    public static MeetingHolders holders(Meeting meeting) {
        Set<OrganizationId> organizations = new HashSet<>(meeting.organizations());
        organizations.add(meeting.owner());
        return new MeetingHolders(organizations, meeting.municipality());
    }

    private static Subject subject(Meeting meeting) {
        return Subject.of("meeting", meeting.id());
    }
}
