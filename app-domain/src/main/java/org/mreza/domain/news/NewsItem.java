package org.mreza.domain.news;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PaperId;
import org.mreza.domain.shared.PersonId;

/** The news of a meeting: written by its owner's editors, published and taken back by them. */
@Entity
@Table(name = "news")
public class NewsItem {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    private String slug;
    private LocalizedText summary;
    private @Nullable Instant publishedAt;
    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "news_photograph", joinColumns = @JoinColumn(name = "meeting_id"))
    @AttributeOverride(name = "value", column = @Column(name = "paper_id"))
    private Set<PaperId> photographs = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "news_conclusion", joinColumns = @JoinColumn(name = "meeting_id"))
    @AttributeOverride(name = "value", column = @Column(name = "conclusion_id"))
    private Set<ConclusionId> conclusions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "news_action_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @AttributeOverride(name = "value", column = @Column(name = "action_item_id"))
    private Set<ActionItemId> actionItems = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "news_person", joinColumns = @JoinColumn(name = "meeting_id"))
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private Set<PersonId> persons = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected NewsItem() {}

    private NewsItem(MeetingId meeting, String slug, NewsText text, Instant now) {
        this.meeting = meeting;
        this.slug = slug;
        this.summary = text.summary();
        this.updatedAt = now;
        write(text, now);
    }

    /** Not yet published. */
    static NewsItem of(MeetingId meeting, String slug, NewsText text, Instant now) {
        return new NewsItem(meeting, slug, text, now);
    }

    final void write(NewsText text, Instant now) {
        summary = text.summary();
        replace(photographs, text.photographs());
        replace(conclusions, text.conclusions());
        replace(actionItems, text.actionItems());
        replace(persons, text.persons());
        updatedAt = now;
    }

    private static <T> void replace(Set<T> old, Set<T> with) {
        old.retainAll(with);
        old.addAll(with);
    }

    void publish(Instant now) {
        if (publishedAt == null) publishedAt = now;
        updatedAt = now;
    }

    void withdraw(Instant now) {
        publishedAt = null;
        updatedAt = now;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public String slug() {
        return slug;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable Integer version() {
        return version;
    }

    public NewsText text() {
        return new NewsText(summary, photographs, conclusions, actionItems, persons);
    }

    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("news", publishedAt == null ? "DRAFT" : "PUBLISHED");
        facts.put("summary", summary.original());
        facts.put("photographs", Integer.toString(photographs.size()));
        facts.put("persons", Integer.toString(persons.size()));
        return facts;
    }
}
