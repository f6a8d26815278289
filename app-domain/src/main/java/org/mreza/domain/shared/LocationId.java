package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Id of a location: a UUID of version 7, so that ids sort by time of creation. */
@Embeddable
public record LocationId(UUID value) implements Serializable {

    public static LocationId next() {
        return new LocationId(Uuids.next());
    }

    /** @throws NotFound when the text is no UUID: an id that cannot exist is an id that was not found */
    public static LocationId of(String text) {
        return new LocationId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
