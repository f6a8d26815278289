package org.mreza.domain.meeting.challenge;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.meeting.Challenge;
import org.mreza.domain.meeting.Challenges;
import org.mreza.domain.meeting.MeetingRecord;
import org.mreza.domain.meeting.MeetingService;
import org.mreza.domain.meeting.MovingActionItems;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files challenges under themes, says who raised them, and ties them to the action items that address them. */
@Service
@Transactional
public class KeepingChallenges {

    private static final int LONGEST_THEME = 100;

    private final Challenges challenges;
    private final ChallengeLinks links;
    private final MeetingService meetings;
    private final MovingActionItems items;
    private final Audit audit;

    KeepingChallenges(
            Challenges challenges,
            ChallengeLinks links,
            MeetingService meetings,
            MovingActionItems items,
            Audit audit) {
        this.challenges = challenges;
        this.links = links;
        this.meetings = meetings;
        this.items = items;
        this.audit = audit;
    }

    /**
     * The themes are the network's: whoever writes records of meetings may file a challenge.
     *
     * @throws RuleBroken at {@code theme} when it is too long
     */
    public void file(ChallengeId id, @Nullable String theme, Actor actor) {
        Access.requireSomewhere(actor, Action.EDIT_MEETING);
        if (theme != null && theme.strip().length() > LONGEST_THEME)
            throw RuleBroken.at("theme", "challenge.theme.long", LONGEST_THEME);
        Challenge challenge = challenges.findById(id).orElseThrow(NotFound::new);
        Map<String, String> before = challenge.facts();
        challenge.file(theme);
        audit.changed(actor, subject(id), before, challenge.facts());
    }

    /** The organizations that were at the meeting, which may have raised it there; for those who write its record. */
    @Transactional(readOnly = true)
    public Raising raising(ChallengeId id, MeetingId meeting, Actor actor) {
        MeetingRecord record = meetings.open(meeting, actor).record();
        if (!links.mentions(meeting, id)) throw new NotFound();
        Set<OrganizationId> present = new LinkedHashSet<>();
        record.what().organizations().forEach(o -> present.add(o.organization()));
        record.who().forEach(line -> {
            if (line.organization() != null) present.add(line.organization());
        });
        record.said().remarks().forEach(remark -> {
            if (remark.organization() != null) present.add(remark.organization());
        });
        return new Raising(present, links.voices(id, meeting));
    }

    /**
     * Who raised it at a meeting.
     *
     * @throws RuleBroken when one of them was not there
     */
    public void raisedBy(ChallengeId id, MeetingId meeting, Set<OrganizationId> organizations, Actor actor) {
        Raising raising = raising(id, meeting, actor);
        if (!raising.present().containsAll(organizations)) throw new RuleBroken("challenge.voice.absent");
        links.voices(id, meeting, organizations);
        audit.changed(actor, subject(id), voices(raising.voices()), voices(organizations));
    }

    /** An action item addresses it; for those who may move the action item. */
    public void address(ChallengeId id, ActionItemId by, Actor actor) {
        items.require(by, actor);
        if (challenges.findById(id).isEmpty()) throw new NotFound();
        links.address(id, by);
        audit.changed(actor, subject(id), Map.of(), Map.of("addressedBy", by.toString()));
    }

    public void unaddress(ChallengeId id, ActionItemId by, Actor actor) {
        items.require(by, actor);
        links.unaddress(id, by);
        audit.changed(actor, subject(id), Map.of("addressedBy", by.toString()), Map.of());
    }

    private static Map<String, String> voices(Set<OrganizationId> organizations) {
        return Map.of(
                "raisedBy",
                organizations.stream().map(OrganizationId::toString).sorted().collect(Collectors.joining(", ")));
    }

    static Subject subject(ChallengeId id) {
        return Subject.of("challenge", id);
    }

    /** Who was there, and who of them is known to have raised it. */
    public record Raising(Set<OrganizationId> present, Set<OrganizationId> voices) {}
}
