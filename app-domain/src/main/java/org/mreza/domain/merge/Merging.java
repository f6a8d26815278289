package org.mreza.domain.merge;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.MergeId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one record of two, and two of one again. */
@Service
@Transactional
public class Merging {

    private final MergeTargets targets;
    private final Merges merges;
    private final MergeQueries queries;
    private final Audit audit;
    private final Clock clock;

    Merging(MergeTargets targets, Merges merges, MergeQueries queries, Audit audit, Clock clock) {
        this.targets = targets;
        this.merges = merges;
        this.queries = queries;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound when one of them is not there, or the actor may not merge it */
    @Transactional(readOnly = true)
    public Comparison compare(Mergeable kind, String kept, String gone, Actor actor) {
        UUID stays = targets.find(kind, kept, actor).id();
        UUID goes = targets.find(kind, gone, actor).id();
        Map<UUID, Integer> versions = both(stays, goes, merges.versions(kind, stays, goes));
        return new Comparison(version(versions, stays), version(versions, goes), merges.links(kind, goes));
    }

    /**
     * Makes one of two.
     *
     * @throws RuleBroken when somebody merged one of them in the meantime
     * @throws StaleVersion when one of them was changed since they were compared
     */
    public MergeId merge(MergeOrder order, Actor actor) {
        requireStillTwo(order);
        UUID kept = targets.find(order.kind(), order.kept(), actor).id();
        UUID gone = targets.find(order.kind(), order.gone(), actor).id();
        Map<UUID, Integer> versions = both(kept, gone, merges.lock(order.kind(), kept, gone));
        if (version(versions, kept) != order.keptVersion() || version(versions, gone) != order.goneVersion())
            throw new StaleVersion(order.kind().word(), kept);
        if (merges.circle(order.kind(), kept, gone)) throw new RuleBroken("merge.rule.circle");
        MergeId id = MergeId.next();
        merges.merge(id, new Merges.Two(order.kind(), kept, gone, order.fromGone()), actor, clock.instant());
        Merge merge = queries.find(id, actor).orElseThrow(NotFound::new);
        Map<String, String> facts = facts(merge);
        audit.changed(actor, Subject.of(order.kind().word(), kept), Map.of(), facts);
        audit.deleted(actor, Subject.of(order.kind().word(), gone), facts);
        return id;
    }

    /** @throws RuleBroken when it is too late, or undone already */
    public Merge undo(MergeId id, Actor actor) {
        merges.lock(id);
        Merge merge = found(id, actor);
        Instant now = clock.instant();
        merge.requireUndoable(now);
        merges.lock(merge.kind(), merge.keptId(), merge.keptId());
        if (merges.addressTaken(merge)) throw new RuleBroken("merge.rule.address-taken");
        merges.undo(merge, actor, now);
        Map<String, String> facts = facts(merge);
        audit.changed(actor, Subject.of(merge.kind().word(), merge.keptId()), facts, Map.of());
        audit.created(actor, Subject.of(merge.kind().word(), merge.gone().id()), facts);
        return merge;
    }

    /** The merge, for those who may merge what came of it. */
    @Transactional(readOnly = true)
    public Merge found(MergeId id, Actor actor) {
        return queries.find(id, actor).orElseThrow(NotFound::new);
    }

    /** An address that leads elsewhere by now says that somebody was quicker. */
    private void requireStillTwo(MergeOrder order) {
        if (order.kept().equals(order.gone())
                || queries.slugNow(order.kind(), order.kept()).isPresent()
                || queries.slugNow(order.kind(), order.gone()).isPresent()) throw new RuleBroken("merge.rule.already");
    }

    private static Map<UUID, Integer> both(UUID kept, UUID gone, Map<UUID, Integer> versions) {
        if (kept.equals(gone)) throw new NotFound();
        if (versions.size() < 2) throw new RuleBroken("merge.rule.already");
        return versions;
    }

    private static int version(Map<UUID, Integer> versions, UUID id) {
        return versions.getOrDefault(id, -1);
    }

    private static Map<String, String> facts(Merge merge) {
        return Map.of(
                "merged", merge.gone().name().original() + " (" + merge.gone().slug() + ")");
    }
}
