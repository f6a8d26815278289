package org.mreza.domain.practice.replication;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.mreza.domain.shared.ServiceId;

/** Id of a replication: a UUID of version 7, so that ids sort by time of creation. */
@Embeddable
public record ReplicationId(UUID value) implements Serializable {

    public static ReplicationId next() {
        return new ReplicationId(UuidCreator.getTimeOrderedEpoch());
    }

    /** @throws org.mreza.domain.shared.NotFound when the text is no UUID */
    public static ReplicationId of(String text) {
        return new ReplicationId(ServiceId.of(text).value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
