package org.mreza.domain.meeting.challenge;

import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.SubjectAccess;
import org.mreza.domain.shared.ChallengeId;
import org.springframework.stereotype.Component;

/** The history of a challenge is for everybody who may read it. */
@Component
class ChallengeSubject implements SubjectAccess {

    private final ChallengeQueries queries;

    ChallengeSubject(ChallengeQueries queries) {
        this.queries = queries;
    }

    @Override
    public String type() {
        return "challenge";
    }

    @Override
    public Optional<Shown> find(Actor actor, String id) {
        return queries.show(ChallengeId.of(id), actor)
                .map(page -> new Shown(page.challenge().text().forReader(actor.language()), "/challenges/" + id));
    }
}
