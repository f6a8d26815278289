package org.mreza.domain.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Aliases;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.ProjectId;

/** A funded undertaking, known by its name: as much of it as a meeting needs. */
@Entity
public class Project {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProjectId id;

    private String slug;
    private LocalizedText name;
    private Aliases aliases;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Project() {}

    private Project(ProjectId id, String slug, LocalizedText name, Instant createdAt) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.aliases = Aliases.NONE;
        this.createdAt = createdAt;
    }

    public static Project named(LocalizedText name, String slug, Instant now) {
        return new Project(ProjectId.next(), slug, name, now);
    }

    public ProjectId id() {
        return id;
    }

    public LocalizedText name() {
        return name;
    }

    public String slug() {
        return slug;
    }
}
