package org.mreza.domain.organization;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.mreza.domain.shared.OrganizationId;

/** Id of a request to join: a UUID of version 7. */
@Embeddable
public record JoinRequestId(UUID value) implements Serializable {

    public static JoinRequestId next() {
        return new JoinRequestId(UuidCreator.getTimeOrderedEpoch());
    }

    /** @throws org.mreza.domain.shared.NotFound when the text is no UUID */
    public static JoinRequestId of(String text) {
        return new JoinRequestId(OrganizationId.of(text).value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
