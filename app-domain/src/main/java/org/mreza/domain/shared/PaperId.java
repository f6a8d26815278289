package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Id of a paper: a UUID of version 7, so that ids sort by time of creation. */
@Embeddable
public record PaperId(UUID value) implements Serializable {

    public static PaperId next() {
        return new PaperId(Uuids.next());
    }

    /** @throws NotFound when the text is no UUID: an id that cannot exist is an id that was not found */
    public static PaperId of(String text) {
        return new PaperId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
