package org.mreza.domain.proposal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.mreza.domain.shared.ServiceId;

/** Id of a proposal: a UUID of version 7, so that ids sort by time of creation. */
@Embeddable
public record ProposalId(UUID value) implements Serializable {

    public static ProposalId next() {
        return new ProposalId(UuidCreator.getTimeOrderedEpoch());
    }

    /** @throws org.mreza.domain.shared.NotFound when the text is no UUID */
    public static ProposalId of(String text) {
        return new ProposalId(ServiceId.of(text).value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
