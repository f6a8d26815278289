package org.mreza.domain.paper;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PaperId;

/** A file that belongs to a meeting, or to the news of one of its action items. What is in it never changes. */
@Entity
public class Paper {

    /** The longest description, in characters. */
    public static final int LONGEST_DESCRIPTION = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PaperId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    private @Nullable UUID actionNoteId;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private String name;
    private @Nullable LocalizedText description;
    private long size;
    private String sha256;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private Instant addedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private AccountId addedBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Paper() {}

    private Paper(Belonging to, FileName name, CheckedFile file, AccountId by, Instant now) {
        this.id = PaperId.next();
        this.meeting = to.meeting();
        this.actionNoteId = to.actionNote();
        this.kind = file.kind();
        this.name = name.as(file.kind()).value();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.width = file.picture() == null ? null : file.picture().width();
        this.height = file.picture() == null ? null : file.picture().height();
        this.addedBy = by;
        this.addedAt = now;
    }

    /**
     * What a paper belongs to.
     *
     * @param actionNote the news that it is evidence of; null for a paper of the meeting itself
     */
    public record Belonging(MeetingId meeting, @Nullable UUID actionNote) {}

    static Paper of(Belonging to, FileName name, CheckedFile file, AccountId by, Instant now) {
        return new Paper(to, name, file, by, now);
    }

    /** Says what it is, or what is to be seen on it. */
    void describe(@Nullable LocalizedText as) {
        description = as;
    }

    public PaperId id() {
        return id;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public boolean isEvidence() {
        return actionNoteId != null;
    }

    public PaperKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public @Nullable Integer version() {
        return version;
    }

    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("paper", name);
        facts.put("description", description == null ? "" : description.original());
        return facts;
    }
}
