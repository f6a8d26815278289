package org.mreza.domain.merge;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of likely duplicates that they are two after all. */
@Service
@Transactional
public class Duplicates {

    private final MergeTargets targets;
    private final Alikes alikes;
    private final DuplicateQueries queries;
    private final Audit audit;
    private final Clock clock;

    Duplicates(MergeTargets targets, Alikes alikes, DuplicateQueries queries, Audit audit, Clock clock) {
        this.targets = targets;
        this.alikes = alikes;
        this.queries = queries;
        this.audit = audit;
        this.clock = clock;
    }

    /** Remembers that two records are two. */
    public void different(Mergeable kind, String one, String other, Actor actor) {
        UUID first = targets.find(kind, one, actor).id();
        UUID second = targets.find(kind, other, actor).id();
        if (first.equals(second)) throw new NotFound();
        alikes.sayDifferent(kind, first, second, actor, clock.instant());
        audit.changed(actor, Subject.of(kind.word(), first), Map.of(), Map.of("different", other));
    }

    /** Forgets that somebody said so. */
    public void perhapsAlike(Mergeable kind, String one, String other, Actor actor) {
        UUID first = targets.find(kind, one, actor).id();
        UUID second = targets.find(kind, other, actor).id();
        if (alikes.unsayDifferent(kind, first, second))
            audit.changed(actor, Subject.of(kind.word(), first), Map.of("different", other), Map.of());
    }

    /** Looks through all that changed, now. */
    @Transactional(timeout = 9)
    public void look(Actor actor) {
        if (!Access.offers(actor, Action.MERGE_RECORDS)) throw new NotFound();
        for (Mergeable kind : Mergeable.values()) alikes.look(kind, false, clock.instant());
    }

    /** What the page of a record hints at: likely ones with it; nothing for those who may not merge it. */
    @Transactional(readOnly = true)
    public List<Pair> hints(Mergeable kind, UUID record, Actor actor) {
        return Access.offers(actor, Action.MERGE_RECORDS) ? queries.of(kind, record, actor) : List.of();
    }
}
