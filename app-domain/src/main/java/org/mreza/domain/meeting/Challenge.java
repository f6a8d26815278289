package org.mreza.domain.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.LocalizedText;

/** An obstacle in practice; raised at many meetings it stays one. */
@Entity
public class Challenge {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ChallengeId id;

    private LocalizedText text;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Challenge() {}

    private Challenge(ChallengeId id, LocalizedText text, Instant createdAt) {
        this.id = id;
        this.text = text;
        this.createdAt = createdAt;
    }

    public static Challenge raised(LocalizedText text, Instant now) {
        return new Challenge(ChallengeId.next(), text, now);
    }

    public ChallengeId id() {
        return id;
    }

    public LocalizedText text() {
        return text;
    }
}
