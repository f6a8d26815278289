package org.mreza.domain.meeting.challenge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ChallengeId;

/** Challenges that turned out to be one; what was moved is kept. */
public interface ChallengeMerges {

    /**
     * Mentions, voices and action items of the one that goes are gathered by the one that stays.
     *
     * @return false when one of them is part of another by now; then nothing is
     */
    boolean gather(UUID id, ChallengeId kept, ChallengeId gone, AccountId by, Instant now);

    Optional<Pair> find(UUID id);

    /** What was gathered goes back, as far as it still stands. */
    void scatter(UUID id, AccountId by, Instant now);

    /** A merge that was not undone. */
    record Pair(ChallengeId kept, ChallengeId gone) {}
}
