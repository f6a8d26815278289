package org.mreza.domain.shared;

import java.io.Serializable;
import java.util.UUID;

/** Id of an import: a UUID of version 7, so that ids sort by time of creation. */
public record ImportId(UUID value) implements Serializable {

    public static ImportId next() {
        return new ImportId(Uuids.next());
    }

    /** @throws NotFound when the text is no UUID: an id that cannot exist is an id that was not found */
    public static ImportId of(String text) {
        return new ImportId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
