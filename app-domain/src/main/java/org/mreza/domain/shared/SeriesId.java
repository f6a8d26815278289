package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Id of a series of meetings: a UUID of version 7, so that ids sort by time of creation. */
@Embeddable
public record SeriesId(UUID value) implements Serializable {

    public static SeriesId next() {
        return new SeriesId(Uuids.next());
    }

    /** @throws NotFound when the text is no UUID: an id that cannot exist is an id that was not found */
    public static SeriesId of(String text) {
        return new SeriesId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
