package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Id of a social service: a UUID of version 7, so that ids sort by time of creation. */
@Embeddable
public record ServiceId(UUID value) implements Serializable {

    public static ServiceId next() {
        return new ServiceId(Uuids.next());
    }

    /** @throws NotFound when the text is no UUID: an id that cannot exist is an id that was not found */
    public static ServiceId of(String text) {
        return new ServiceId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
