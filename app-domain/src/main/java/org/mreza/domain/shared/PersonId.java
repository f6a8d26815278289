package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Id of a person known to the network by name: a UUID of version 7, so that ids sort by time of creation. */
@Embeddable
public record PersonId(UUID value) implements Serializable {

    public static PersonId next() {
        return new PersonId(Uuids.next());
    }

    /** @throws NotFound when the text is no UUID: an id that cannot exist is an id that was not found */
    public static PersonId of(String text) {
        return new PersonId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
