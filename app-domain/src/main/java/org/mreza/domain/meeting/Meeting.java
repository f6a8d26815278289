package org.mreza.domain.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.SeriesId;
import org.mreza.domain.shared.SourceCard;

/** A meeting of the network and the record of it, in five parts. Never blocks on what is not known. */
@Entity
public class Meeting {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MeetingId id;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private LocalizedText title;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "year", column = @Column(name = "held_year")),
        @AttributeOverride(name = "month", column = @Column(name = "held_month")),
        @AttributeOverride(name = "day", column = @Column(name = "held_day")),
        @AttributeOverride(name = "endYear", column = @Column(name = "held_end_year")),
        @AttributeOverride(name = "endMonth", column = @Column(name = "held_end_month")),
        @AttributeOverride(name = "endDay", column = @Column(name = "held_end_day")),
        @AttributeOverride(name = "asWritten", column = @Column(name = "held_as_written")),
        @AttributeOverride(name = "conflict", column = @Column(name = "held_conflict"))
    })
    private @Nullable PartialDate held;

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingMode mode;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "municipality_id"))
    private @Nullable MunicipalityId municipality;

    private @Nullable String venue;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private @Nullable SeriesId series;

    private @Nullable Integer ordinal;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private OrganizationId owner;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "publisher", column = @Column(name = "source_publisher")),
        @AttributeOverride(name = "url", column = @Column(name = "source_url")),
        @AttributeOverride(name = "language", column = @Column(name = "source_language")),
        @AttributeOverride(name = "author", column = @Column(name = "source_author")),
        @AttributeOverride(name = "reuse", column = @Column(name = "source_reuse"))
    })
    private @Nullable SourceCard source;

    @ElementCollection
    @CollectionTable(name = "meeting_organization", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<MeetingOrganization> organizations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_project", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<MeetingProject> projects = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Participation> participations = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Statement> statements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "challenge_mention", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "value", column = @Column(name = "challenge_id"))
    private List<ChallengeId> challenges = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Conclusion> conclusions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_recommendation", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Recommendation> recommendations = new ArrayList<>();

    @Embedded
    private PartVersions versions = new PartVersions();

    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    private AccountId createdBy;

    private Instant updatedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Meeting() {}

    private Meeting(OrganizationId owner, WhatAndWhen what, AccountId by, Instant now) {
        this.id = MeetingId.next();
        this.owner = owner;
        this.state = MeetingState.DRAFT;
        this.kind = what.kind();
        this.title = what.title();
        this.createdBy = by;
        this.createdAt = now;
        this.updatedAt = now;
        describe(what, now);
    }

    /** Begins the record of a meeting, as a draft of the organization that logs it. */
    public static Meeting begin(OrganizationId owner, WhatAndWhen what, AccountId by, Instant now) {
        return new Meeting(owner, what, by, now);
    }

    /** Announces a meeting that is still to be held. */
    public static Meeting plan(OrganizationId owner, WhatAndWhen what, AccountId by, Instant now) {
        Meeting meeting = new Meeting(owner, what, by, now);
        meeting.state = MeetingState.PLANNED;
        return meeting;
    }

    /** Calls off what was planned. */
    public void cancel(Instant now) {
        requirePlanned();
        state = MeetingState.CANCELLED;
        updatedAt = now;
    }

    /** @throws RuleBroken when it is not planned any more: it was held, or called off */
    public void requirePlanned() {
        if (state == MeetingState.PLANNED) return;
        throw new RuleBroken(state == MeetingState.CANCELLED ? "plan.is-cancelled" : "plan.is-held");
    }

    /** Shows the record to the network. */
    public void log(Instant now) {
        state = MeetingState.LOGGED;
        updatedAt = now;
    }

    public final void describe(WhatAndWhen what, Instant now) {
        kind = what.kind();
        title = what.title();
        held = what.held();
        mode = what.place().mode();
        municipality = what.place().municipality();
        venue = what.place().venue();
        series = what.series();
        ordinal = what.ordinal();
        replace(organizations, what.organizations());
        replace(projects, what.projects());
        touch(MeetingPart.WHAT, now);
    }

    public void attend(List<Attendance> lines, Instant now) {
        sync(
                participations,
                lines,
                Participation::id,
                Attendance::id,
                Participation::new,
                (p, at) -> p.become(lines.get(at), at));
        touch(MeetingPart.WHO, now);
    }

    public void say(Said said, Instant now) {
        sync(
                statements,
                said.remarks(),
                Statement::id,
                Said.Remark::id,
                Statement::new,
                (s, at) -> s.become(said.remarks().get(at), at));
        replace(challenges, said.challenges());
        touch(MeetingPart.SAID, now);
    }

    /**
     * Gives a statement other words.
     *
     * @return false when it is gone, or says something else than before by now
     */
    public boolean correct(UUID statement, String before, String after, Instant now) {
        Statement found = statements.stream()
                .filter(s -> s.id().equals(statement) && s.remark().text().equals(before))
                .findFirst()
                .orElse(null);
        if (found == null) return false;
        found.correct(after);
        touch(MeetingPart.SAID, now);
        return true;
    }

    /** Whoever writes at the same moment is too late: the minutes are approved as they stand. */
    public void close(Instant now) {
        updatedAt = now;
    }

    /** The conclusions; answers their ids in order, for the action items that carry them out. */
    public List<ConclusionId> conclude(Agreement agreement, Instant now) {
        List<Agreement.Concluded> agreed = agreement.conclusions();
        replace(recommendations, agreement.recommendations());
        sync(
                conclusions,
                agreed,
                c -> c.id().value(),
                Agreement.Concluded::id,
                uuid -> new Conclusion(new ConclusionId(uuid)),
                (c, at) -> c.become(agreed.get(at), at));
        touch(MeetingPart.AGREED, now);
        return conclusions.stream().map(Conclusion::id).toList();
    }

    public void cite(SourceCard card, Instant now) {
        source = card;
        touch(MeetingPart.PAPERS, now);
    }

    private void touch(MeetingPart part, Instant now) {
        versions.raise(part);
        updatedAt = now;
    }

    private static <T> void replace(List<T> old, List<T> with) {
        if (old.equals(with)) return;
        old.clear();
        old.addAll(with);
    }

    /** Makes the rows the lines: kept by id where the id is one of ours, new where not, the rest removed. */
    private static <R, L> void sync(
            List<R> rows,
            List<L> lines,
            Function<R, UUID> idOfRow,
            Function<L, @Nullable UUID> idOfLine,
            Function<UUID, R> create,
            BiConsumer<R, Integer> become) {
        Map<UUID, R> before = new LinkedHashMap<>();
        rows.forEach(row -> before.put(idOfRow.apply(row), row));
        List<R> after = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            UUID id = idOfLine.apply(lines.get(at));
            R kept = id == null ? null : before.remove(id);
            R row = kept == null ? create.apply(MeetingId.next().value()) : kept;
            become.accept(row, at);
            after.add(row);
        }
        rows.retainAll(after);
        after.stream().filter(row -> !rows.contains(row)).forEach(rows::add);
        rows.sort(java.util.Comparator.comparingInt(after::indexOf));
    }

    public MeetingId id() {
        return id;
    }

    public OrganizationId owner() {
        return owner;
    }

    public MeetingState state() {
        return state;
    }

    public @Nullable MunicipalityId municipality() {
        return municipality;
    }

    public int version(MeetingPart part) {
        return versions.of(part);
    }

    public boolean isHeldBy(OrganizationId organization) {
        return organizations.stream().anyMatch(o -> o.organization().equals(organization));
    }

    public WhatAndWhen what() {
        return new WhatAndWhen(
                kind, title, held, new Place(mode, municipality, venue), series, ordinal, organizations, projects);
    }

    public List<Attendance> who() {
        return participations.stream().map(Participation::line).toList();
    }

    public Said said() {
        return new Said(statements.stream().map(Statement::remark).toList(), challenges);
    }

    /** What was agreed, with the action items that are kept apart. */
    public Agreement agreed(List<ActionItem> items) {
        return new Agreement(
                conclusions.stream().map(c -> c.with(items)).toList(),
                items.stream()
                        .filter(i -> !i.carriesOutOneOf(conclusions))
                        .map(ActionItem::promise)
                        .toList(),
                recommendations);
    }

    public @Nullable SourceCard source() {
        return source;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public List<OrganizationId> organizations() {
        return organizations.stream().map(MeetingOrganization::organization).toList();
    }

    /** What the history shows of it. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("state", state.name());
        facts.put("kind", kind.name());
        facts.put("title", title.original());
        facts.put("held", Objects.toString(held == null ? null : held.asWritten(), ""));
        facts.put("municipality", Objects.toString(municipality, ""));
        facts.put("venue", Objects.toString(venue, ""));
        facts.put("ordinal", Objects.toString(ordinal, ""));
        facts.put("attendance", Integer.toString(participations.size()));
        facts.put("statements", Integer.toString(statements.size()));
        facts.put("conclusions", Integer.toString(conclusions.size()));
        return facts;
    }
}
