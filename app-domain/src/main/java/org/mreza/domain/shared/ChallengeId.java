package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Id of a challenge: a UUID of version 7, so that ids sort by time of creation. */
@Embeddable
public record ChallengeId(UUID value) implements Serializable {

    public static ChallengeId next() {
        return new ChallengeId(Uuids.next());
    }

    /** @throws NotFound when the text is no UUID: an id that cannot exist is an id that was not found */
    public static ChallengeId of(String text) {
        return new ChallengeId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
