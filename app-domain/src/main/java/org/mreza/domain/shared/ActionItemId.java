package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Id of an action item: a UUID of version 7, so that ids sort by time of creation. */
@Embeddable
public record ActionItemId(UUID value) implements Serializable {

    public static ActionItemId next() {
        return new ActionItemId(Uuids.next());
    }

    /** @throws NotFound when the text is no UUID: an id that cannot exist is an id that was not found */
    public static ActionItemId of(String text) {
        return new ActionItemId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
