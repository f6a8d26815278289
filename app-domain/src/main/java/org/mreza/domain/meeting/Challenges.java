package org.mreza.domain.meeting;

import java.util.Optional;
import org.mreza.domain.shared.ChallengeId;

/** The challenges raised so far. */
public interface Challenges {

    Challenge save(Challenge challenge);

    Optional<Challenge> findById(ChallengeId id);
}
