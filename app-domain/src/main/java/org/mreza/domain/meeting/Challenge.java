package org.mreza.domain.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private @Nullable String theme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into"))
    private @Nullable ChallengeId mergedInto;

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

    /** Under a theme, or under none. */
    public void file(@Nullable String under) {
        theme = under == null || under.isBlank() ? null : under.strip();
    }

    /** It was the other one all along. */
    public void mergeInto(Challenge other) {
        mergedInto = other.id;
    }

    /** It is one of its own after all. */
    public void standAlone() {
        mergedInto = null;
    }

    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("text", text.original());
        if (theme != null) facts.put("theme", theme);
        if (mergedInto != null) facts.put("mergedInto", mergedInto.toString());
        return facts;
    }

    public ChallengeId id() {
        return id;
    }

    public LocalizedText text() {
        return text;
    }
}
