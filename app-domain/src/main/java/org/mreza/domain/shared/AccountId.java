package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Id of an account (a person who signs in): a UUID of version 7, so that ids sort by time of creation. */
@Embeddable
public record AccountId(UUID value) implements Serializable {

    public static AccountId next() {
        return new AccountId(Uuids.next());
    }

    /** @throws NotFound when the text is no UUID: an id that cannot exist is an id that was not found */
    public static AccountId of(String text) {
        return new AccountId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
