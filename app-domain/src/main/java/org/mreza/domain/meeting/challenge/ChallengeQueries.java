package org.mreza.domain.meeting.challenge;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.Window;

/** Questions about challenges across meetings. The register shows what was raised at meetings that the network sees. */
public interface ChallengeQueries {

    Window<RaisedChallenge> list(ChallengeFilter filter, Actor actor, @Nullable String cursor);

    /** All of a list, row by row, for an export; part of a read-only transaction. */
    void each(ChallengeFilter filter, Actor actor, Consumer<RaisedChallenge> row);

    /** Also one that only drafts of the actor's organizations raise. */
    Optional<ChallengePage> show(ChallengeId id, Actor actor);

    /** The one that it is part of now; empty for one that stands for itself. */
    Optional<ChallengeId> mergedInto(ChallengeId id);

    /** Others that read like this one, best first. */
    List<RaisedChallenge> similar(ChallengeId id, Actor actor, int limit);

    /** What challenges and conclusions were filed under so far. */
    List<String> themes();
}
