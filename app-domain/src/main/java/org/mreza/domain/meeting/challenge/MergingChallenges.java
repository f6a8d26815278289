package org.mreza.domain.meeting.challenge;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.meeting.Challenge;
import org.mreza.domain.meeting.Challenges;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes two challenges one, and two again; for coordinators. */
@Service
@Transactional
public class MergingChallenges {

    private final Challenges challenges;
    private final ChallengeQueries queries;
    private final ChallengeMerges merges;
    private final Audit audit;
    private final Clock clock;

    MergingChallenges(
            Challenges challenges, ChallengeQueries queries, ChallengeMerges merges, Audit audit, Clock clock) {
        this.challenges = challenges;
        this.queries = queries;
        this.merges = merges;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RuleBroken when they are one already */
    public void merge(ChallengeId kept, ChallengeId gone, Actor actor) {
        Access.requireSomewhere(actor, Action.MERGE_RECORDS);
        Challenge stays = seen(kept, actor);
        Challenge goes = seen(gone, actor);
        if (kept.equals(gone)) throw new RuleBroken("challenge.merge.same");
        if (!merges.gather(ChallengeId.next().value(), kept, gone, actor.account(), clock.instant()))
            throw new RuleBroken("challenge.merge.same");
        Map<String, String> before = goes.facts();
        goes.mergeInto(stays);
        audit.changed(actor, KeepingChallenges.subject(gone), before, goes.facts());
        audit.changed(
                actor,
                KeepingChallenges.subject(kept),
                Map.of(),
                Map.of("merged", goes.text().original()));
    }

    /** @throws RuleBroken when the one that stayed is itself part of another by now */
    public void undo(UUID merge, Actor actor) {
        Access.requireSomewhere(actor, Action.MERGE_RECORDS);
        ChallengeMerges.Pair pair = merges.find(merge).orElseThrow(NotFound::new);
        Challenge gone = challenges.findById(pair.gone()).orElseThrow(NotFound::new);
        if (queries.mergedInto(pair.kept()).isPresent()) throw new RuleBroken("challenge.merge.later");
        merges.scatter(merge, actor.account(), clock.instant());
        Map<String, String> before = gone.facts();
        gone.standAlone();
        audit.changed(actor, KeepingChallenges.subject(pair.gone()), before, gone.facts());
        audit.changed(
                actor,
                KeepingChallenges.subject(pair.kept()),
                Map.of("merged", gone.text().original()),
                Map.of());
    }

    private Challenge seen(ChallengeId id, Actor actor) {
        if (queries.show(id, actor).isEmpty()) throw new NotFound();
        return challenges.findById(id).orElseThrow(NotFound::new);
    }
}
