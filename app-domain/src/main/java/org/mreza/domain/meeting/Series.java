package org.mreza.domain.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.SeriesId;

/** Meetings that follow one another under one title, numbered from 1. */
@Entity
@Table(name = "meeting_series")
public class Series {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SeriesId id;

    private String slug;
    private LocalizedText title;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Series() {}

    private Series(SeriesId id, String slug, LocalizedText title, Instant createdAt) {
        this.id = id;
        this.slug = slug;
        this.title = title;
        this.createdAt = createdAt;
    }

    public static Series titled(LocalizedText title, String slug, Instant now) {
        return new Series(SeriesId.next(), slug, title, now);
    }

    public void rename(LocalizedText title) {
        this.title = title;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    public SeriesId id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public LocalizedText title() {
        return title;
    }
}
