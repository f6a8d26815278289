package org.mreza.domain.meeting.challenge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.LocalizedText;

/**
 * A challenge in the register.
 *
 * @param times at how many meetings it was raised
 * @param first of these, as far as their days are known; of a month or a year that is all that is known, its first day
 * @param organizations how many are known to have raised it
 * @param municipalities how many of them those meetings were held in
 * @param actions how many action items address it
 */
public record RaisedChallenge(
        ChallengeId id,
        LocalizedText text,
        @Nullable String theme,
        int times,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int organizations,
        int municipalities,
        int actions) {}
