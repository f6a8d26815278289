package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Id of an organization: a UUID of version 7, so that ids sort by time of creation. */
@Embeddable
public record OrganizationId(UUID value) implements Serializable {

    public static OrganizationId next() {
        return new OrganizationId(Uuids.next());
    }

    /** @throws NotFound when the text is no UUID: an id that cannot exist is an id that was not found */
    public static OrganizationId of(String text) {
        return new OrganizationId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
