package org.mreza.domain.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Aliases;
import org.mreza.domain.shared.Confirmation;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;

/** A member or partner of the network. Its address (slug) is given once and never changes. */
@Entity
public class Organization {

    /** What it is. */
    public enum Kind {
        CIVIL_SOCIETY,
        MUNICIPALITY_ADMINISTRATION,
        CENTRE_FOR_SOCIAL_WORK,
        PUBLIC_INSTITUTION,
        MINISTRY,
        LOCAL_AUTHORITIES_ASSOCIATION,
        DONOR,
        INTERNATIONAL,
        COALITION;

        /**
         * Whether one of this kind stands for the municipality of its seat, as the SQL function {@code stands_for_seat}
         * says; the others act for more than the town they happen to sit in.
         */
        public boolean standsForSeat() {
            return switch (this) {
                case CIVIL_SOCIETY, MUNICIPALITY_ADMINISTRATION, CENTRE_FOR_SOCIAL_WORK, PUBLIC_INSTITUTION -> true;
                case MINISTRY, LOCAL_AUTHORITIES_ASSOCIATION, DONOR, INTERNATIONAL, COALITION -> false;
            };
        }
    }

    private static final int YEARLY = 365;

    /** Whether it still works. */
    public enum State {
        ACTIVE,
        CLOSED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganizationId id;

    private String slug;

    private LocalizedText name;

    private Aliases aliases = Aliases.NONE;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state = State.ACTIVE;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seat_municipality_id"))
    private @Nullable MunicipalityId seat;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "country_id"))
    private @Nullable CountryId country;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable OrganizationId parent;

    @ElementCollection
    @CollectionTable(name = "organization_area", joinColumns = @JoinColumn(name = "organization_id"))
    private List<Area> areas = new ArrayList<>();

    private @Nullable LocalizedText description;

    @Embedded
    private @Nullable Reach reach;

    @ElementCollection
    @CollectionTable(name = "contact", joinColumns = @JoinColumn(name = "organization_id"))
    @OrderColumn(name = "position")
    private List<Contact> contacts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "organization_membership", joinColumns = @JoinColumn(name = "member_id"))
    private List<Membership> memberships = new ArrayList<>();

    @Embedded
    private Confirmation confirmation = Confirmation.never(YEARLY);

    private boolean published;

    private Instant createdAt;

    private Instant updatedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    @SuppressWarnings("NullAway.Init")
    private Organization(OrganizationId id, String slug, OrganizationProfile profile, Instant now) {
        this.id = id;
        this.slug = slug;
        this.createdAt = now;
        edit(profile, now);
    }

    public static Organization register(OrganizationId id, String slug, OrganizationProfile profile, Instant now) {
        return new Organization(id, slug, profile, now);
    }

    /** Replaces what is told of it; whether its parents form a circle only the service can see. */
    public final void edit(OrganizationProfile profile, Instant now) {
        if (id.equals(profile.about().parent())) throw RuleBroken.at("parent", "organization.rule.own-parent");
        name = profile.name();
        aliases = new Aliases(profile.aliases());
        kind = profile.kind();
        seat = profile.place().seat();
        country = profile.place().country();
        parent = profile.about().parent();
        description = profile.about().description();
        reach = profile.about().reach();
        replace(areas, profile.place().areas());
        updatedAt = now;
    }

    /** The seats in it, the one to call first coming first. */
    public void seat(List<Contact> people, Instant now) {
        OrganizationProfile.requireFew("contacts", people.size());
        replace(contacts, people);
        updatedAt = now;
    }

    /** The coalitions, networks and associations that it belongs to. */
    public void belongTo(List<Membership> groups, Instant now) {
        OrganizationProfile.requireFew("memberships", groups.size());
        if (groups.stream().anyMatch(m -> m.group().equals(id)))
            throw RuleBroken.at("memberships", "organization.rule.own-member");
        if (groups.stream().map(Membership::group).distinct().count() < groups.size())
            throw RuleBroken.at("memberships", "organization.rule.member-twice");
        replace(memberships, groups);
        updatedAt = now;
    }

    /** Says that all that is told of it is true; that is no edit. */
    public void confirm(@Nullable String by, Instant now) {
        confirmation = confirmation.given(by, now);
    }

    /** How often it is asked whether all is still true. */
    public void askEvery(int days) {
        confirmation = confirmation.every(days);
    }

    /** Says that it works no more; its records stay. */
    public void close(Instant now) {
        if (state == State.CLOSED) throw new RuleBroken("organization.rule.already-closed");
        state = State.CLOSED;
        updatedAt = now;
    }

    public void reopen(Instant now) {
        if (state == State.ACTIVE) throw new RuleBroken("organization.rule.not-closed");
        state = State.ACTIVE;
        updatedAt = now;
    }

    /** Shows its page and its services to people outside the network. */
    public void publish(Instant now) {
        if (published) throw new RuleBroken("organization.rule.already-published");
        published = true;
        updatedAt = now;
    }

    /** Shows itself to the network alone again. */
    public void withdraw(Instant now) {
        if (!published) throw new RuleBroken("organization.rule.not-published");
        published = false;
        updatedAt = now;
    }

    /** Writes the rows of a list anew only when they differ: untouched lists cost no statement. */
    private static <T> void replace(List<T> kept, List<T> wanted) {
        if (List.copyOf(kept).equals(List.copyOf(wanted))) return;
        kept.clear();
        kept.addAll(wanted);
    }

    public OrganizationId id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public State state() {
        return state;
    }

    public boolean published() {
        return published;
    }

    /** What is told of it. */
    public OrganizationProfile profile() {
        Reach known = reach == null ? Reach.NONE : reach;
        return new OrganizationProfile(
                name, aliases.all(), kind, place(), new OrganizationProfile.About(description, known, parent));
    }

    public Kind kind() {
        return kind;
    }

    public Whereabouts place() {
        return new Whereabouts(seat, country, areas);
    }

    public List<Contact> contacts() {
        return List.copyOf(contacts);
    }

    public List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    public Confirmation confirmation() {
        return confirmation;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** How often it was saved; null before the first time. */
    public @Nullable Integer version() {
        return version;
    }

    /** What the history tells of it. Persons and their numbers stay out of it. */
    public Map<String, String> facts() {
        return OrganizationFacts.of(this);
    }
}
