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
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs meetings: begins records, writes their parts, shows them to the network. */
@Service
@Transactional
public class MeetingService {

    private final Meetings meetings;
    private final WritingAgreements agreements;
    private final MeetingNames names;
    private final Submissions submissions;
    private final MeetingGround ground;

    MeetingService(
            Meetings meetings,
            WritingAgreements agreements,
            MeetingNames names,
            Submissions submissions,
            MeetingGround ground) {
        this.meetings = meetings;
        this.agreements = agreements;
        this.names = names;
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
        return MeetingId.of(submissions.once(key, actor, () -> begin(owner, actor, logged, entry.apply(names))));
    }

    private String begin(OrganizationId owner, Actor actor, boolean logged, MeetingRecord record) {
        Instant now = ground.clock().instant();
        Meeting meeting = Meeting.begin(owner, record.what(), actor.account(), now);
        if (!record.who().isEmpty()) meeting.attend(record.who(), now);
        if (!record.said().equals(meeting.said())) meeting.say(record.said(), now);
        if (record.papers() != null) meeting.cite(record.papers(), now);
        if (logged) meeting.log(now);
        meetings.save(meeting);
        agreements.write(meeting, record.agreed(), actor, now);
        if (logged) agreements.carryTo(meeting);
        ground.audit().created(actor, subject(meeting), meeting.facts());
        return meeting.id().toString();
    }

    /**
     * Writes the parts that differ from what stands.
     *
     * @param seen the version of each part when it was opened
     * @throws MeetingConflict when somebody else saved one of those parts since
     */
    public void save(
            MeetingId id,
            Actor actor,
            boolean logged,
            Map<MeetingPart, Integer> seen,
            Function<MeetingNames, MeetingRecord> entry) {
        Meeting meeting = editable(id, actor);
        Map<String, String> before = meeting.facts();
        MeetingRecord record = entry.apply(names);
        Set<MeetingPart> changed = changed(meeting, record);
        Set<MeetingPart> stale = EnumSet.copyOf(changed);
        stale.removeIf(part -> meeting.version(part) == seen.getOrDefault(part, 0));
        if (!stale.isEmpty()) throw new MeetingConflict(stale);
        write(meeting, record, changed, actor);
        if (logged && meeting.state() != MeetingState.LOGGED) {
            meeting.log(ground.clock().instant());
            agreements.carryTo(meeting);
        }
        ground.audit().changed(actor, subject(meeting), before, meeting.facts());
    }

    private Set<MeetingPart> changed(Meeting meeting, MeetingRecord record) {
        Set<MeetingPart> changed = EnumSet.noneOf(MeetingPart.class);
        if (!record.what().equals(meeting.what())) changed.add(MeetingPart.WHAT);
        if (!record.who().equals(meeting.who())) changed.add(MeetingPart.WHO);
        if (!record.said().equals(meeting.said())) changed.add(MeetingPart.SAID);
        if (!record.agreed().equals(agreements.of(meeting))) changed.add(MeetingPart.AGREED);
        if (!java.util.Objects.equals(record.papers(), meeting.source())) changed.add(MeetingPart.PAPERS);
        return changed;
    }

    private void write(Meeting meeting, MeetingRecord record, Set<MeetingPart> changed, Actor actor) {
        Instant now = ground.clock().instant();
        if (changed.contains(MeetingPart.WHAT)) meeting.describe(record.what(), now);
        if (changed.contains(MeetingPart.WHO)) meeting.attend(record.who(), now);
        if (changed.contains(MeetingPart.SAID)) meeting.say(record.said(), now);
        if (changed.contains(MeetingPart.AGREED)) agreements.write(meeting, record.agreed(), actor, now);
        if (changed.contains(MeetingPart.PAPERS))
            meeting.cite(record.papers() == null ? org.mreza.domain.shared.SourceCard.NONE : record.papers(), now);
    }

    /** Removes a draft; what the network has seen stays. */
    public void discard(MeetingId id, Actor actor) {
        Meeting meeting = editable(id, actor);
        if (meeting.state() != MeetingState.DRAFT) throw new RuleBroken("meeting.only-drafts-are-deleted");
        agreements.forget(meeting);
        meetings.delete(meeting);
        ground.audit().deleted(actor, subject(meeting), meeting.facts());
    }

    /** The record, opened for writing. */
    @Transactional(readOnly = true)
    public MeetingSheet open(MeetingId id, Actor actor) {
        Meeting meeting = editable(id, actor);
        Map<MeetingPart, Integer> versions = new EnumMap<>(MeetingPart.class);
        for (MeetingPart part : MeetingPart.values()) versions.put(part, meeting.version(part));
        MeetingRecord record = new MeetingRecord(
                meeting.what(), meeting.who(), meeting.said(), agreements.of(meeting), meeting.source());
        return new MeetingSheet(id, meeting.state(), meeting.owner(), record, versions, meeting.updatedAt());
    }

    private Meeting editable(MeetingId id, Actor actor) {
        Meeting meeting = meetings.findById(id)
                .filter(m ->
                        m.state() != MeetingState.DRAFT || actor.organizations().contains(m.owner()))
                .orElseThrow(NotFound::new);
        Access.require(actor, Action.EDIT_MEETING, holders(meeting).target(ground.gazetteer()));
        if (meeting.state() == MeetingState.CANCELLED) throw new RuleBroken("plan.is-cancelled");
        return meeting;
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
