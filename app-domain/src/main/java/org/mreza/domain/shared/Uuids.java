package org.mreza.domain.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes and reads the UUIDs behind ids. */
final class Uuids {

    private Uuids() {}

    static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    static UUID parse(String text) {
        try {
            if (text.length() != 36) throw new NotFound();
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
