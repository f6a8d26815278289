package org.mreza.domain.practice.replication;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.draft.Submissions;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes who takes a service model over, and each step of theirs. */
@Service
@Transactional
public class ReplicationService {

    private final Replications replications;
    private final ReplicationQueries queries;
    private final ReplicationRights rights;
    private final Submissions submissions;
    private final Audit audit;
    private final Clock clock;

    ReplicationService(
            Replications replications,
            ReplicationQueries queries,
            ReplicationRights rights,
            Submissions submissions,
            Audit audit,
            Clock clock) {
        this.replications = replications;
        this.queries = queries;
        this.rights = rights;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes the first step of somebody.
     *
     * @param key of the form; sent again it notes nothing more
     * @throws RuleBroken when they are on the way already
     */
    public void begin(UUID key, String model, Replication.Who who, ReplicationStep first, Actor actor) {
        rights.require(actor, who);
        submissions.once(key, actor, () -> {
            if (queries.exists(model, who)) throw RuleBroken.at("municipality", "replication.rule.there");
            Replication begun = Replication.begin(ReplicationId.next(), model, who, first, clock.instant());
            replications.save(begun);
            audit.created(actor, subject(begun.id()), begun.facts());
            return begun.id().toString();
        });
    }

    /**
     * Notes the next step.
     *
     * @param version that the page was opened with
     * @throws StaleVersion when somebody noted one since
     */
    public void go(ReplicationId id, int version, ReplicationStep step, Actor actor) {
        Replication replication = unchanged(id, version, actor);
        Map<String, String> before = replication.facts();
        replication.go(step);
        replications.save(replication);
        audit.changed(actor, subject(id), before, replication.facts());
    }

    /** Takes away what should not have been noted. */
    public void remove(ReplicationId id, int version, Actor actor) {
        Replication replication = unchanged(id, version, actor);
        Map<String, String> before = replication.facts();
        replications.delete(replication);
        audit.deleted(actor, subject(id), before);
    }

    /** For an actor who may note steps of these. */
    @Transactional(readOnly = true)
    public void require(ReplicationId id, Actor actor) {
        rights.require(
                actor, replications.findById(id).orElseThrow(NotFound::new).who());
    }

    private Replication unchanged(ReplicationId id, int version, Actor actor) {
        Replication replication = replications.findById(id).orElseThrow(NotFound::new);
        rights.require(actor, replication.who());
        if (!Objects.equals(replication.version(), version)) throw new StaleVersion("replication", id);
        return replication;
    }

    private static Subject subject(ReplicationId id) {
        return Subject.of("replication", id);
    }
}
