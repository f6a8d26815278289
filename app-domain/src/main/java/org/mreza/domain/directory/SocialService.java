package org.mreza.domain.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Reach;
import org.mreza.domain.shared.Confirmation;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.ServiceId;

/** What an organization offers to people. Its address (slug) is given once and never changes. */
@Entity
@Table(name = "service")
public class SocialService {

    private static final int HALF_A_YEAR = 180;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ServiceId id;

    private String slug;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private OrganizationId organization;

    @Embedded
    private Offer offer;

    @Embedded
    private Eligibility eligibility;

    @Embedded
    private Admission admission;

    @Embedded
    private @Nullable LegalBasis legalBasis;

    @Embedded
    private @Nullable ProjectTie project;

    @Embedded
    private @Nullable Capacity capacity;

    @Embedded
    private ServiceStatus status;

    @Embedded
    private @Nullable Reach reach;

    @ElementCollection
    @CollectionTable(name = "service_organization", joinColumns = @JoinColumn(name = "service_id"))
    private List<OrganizationInRole> organizations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "service_area", joinColumns = @JoinColumn(name = "service_id"))
    private List<ServiceArea> areas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "service_contact", joinColumns = @JoinColumn(name = "service_id"))
    @OrderColumn(name = "position")
    private List<ServiceContact> contacts = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "service_id", nullable = false)
    @OrderBy("position")
    private List<ServiceAtLocation> places = new ArrayList<>();

    @Embedded
    private Confirmation confirmation = Confirmation.never(HALF_A_YEAR);

    private Instant createdAt;

    private Instant updatedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SocialService() {}

    @SuppressWarnings("NullAway.Init")
    private SocialService(ServiceId id, String slug, OrganizationId keeper, ServiceProfile profile, Instant now) {
        this.id = id;
        this.slug = slug;
        this.organization = keeper;
        this.createdAt = now;
        edit(profile, now);
    }

    /** @param keeper the organization that keeps the record */
    public static SocialService open(
            ServiceId id, String slug, OrganizationId keeper, ServiceProfile profile, Instant now) {
        return new SocialService(id, slug, keeper, profile, now);
    }

    /** Replaces what is told of it. */
    public final void edit(ServiceProfile profile, Instant now) {
        if (id.equals(profile.status().succeededBy())) throw RuleBroken.at("successor", "service.rule.own-successor");
        offer = profile.offer();
        eligibility = profile.eligibility();
        admission = profile.admission();
        legalBasis = profile.legalBasis();
        project = profile.project();
        capacity = profile.capacity();
        status = profile.status();
        reach = profile.reach();
        updatedAt = now;
    }

    /** The organizations behind it. */
    public void involve(List<OrganizationInRole> behind, Instant now) {
        Texts.few("organizations", behind);
        replace(organizations, behind.stream().distinct().toList());
        updatedAt = now;
    }

    /** Where those whom it is for live; without any they live where it is offered. */
    public void cover(List<ServiceArea> where, Instant now) {
        Texts.few("areas", where);
        replace(areas, where.stream().distinct().toList());
        updatedAt = now;
    }

    /** Whom to ask, the one to call first coming first. */
    public void answer(List<ServiceContact> people, Instant now) {
        Texts.few("contacts", people);
        replace(contacts, people);
        updatedAt = now;
    }

    /** The locations where it is offered, with its hours at each; one that stays keeps its id. */
    public void offerAt(List<OfferedAt> where, Instant now) {
        Texts.few("places", where);
        if (where.stream().map(OfferedAt::location).distinct().count() < where.size())
            throw RuleBroken.at("places", "service.rule.location-twice");
        places.removeIf(p -> where.stream().noneMatch(w -> w.location().equals(p.location())));
        for (int at = 0; at < where.size(); at++) at(where.get(at)).become(where.get(at), at);
        updatedAt = now;
    }

    private ServiceAtLocation at(OfferedAt told) {
        return places.stream()
                .filter(p -> p.location().equals(told.location()))
                .findFirst()
                .orElseGet(() -> {
                    ServiceAtLocation added = new ServiceAtLocation(told.location());
                    places.add(added);
                    return added;
                });
    }

    /**
     * Says that it is offered no more; its record stays.
     *
     * @param until its last day, as far as that is known
     * @param successor what it became, if anything
     */
    public void close(DatePoint until, @Nullable ServiceId successor, Instant now) {
        if (status.phase() == ServiceStatus.Phase.CLOSED) throw new RuleBroken("service.rule.already-closed");
        become(new ServiceStatus(ServiceStatus.Phase.CLOSED, status.since(), until, successor), now);
    }

    /** Says that it is offered, again or for the first time. */
    public void reopen(Instant now) {
        if (status.running()) throw new RuleBroken("service.rule.not-closed");
        become(new ServiceStatus(ServiceStatus.Phase.ACTIVE, status.since(), DatePoint.UNKNOWN, null), now);
    }

    /** Says that all that is told of it is true; that is no edit. */
    public void confirm(@Nullable String by, Instant now) {
        confirmation = confirmation.given(by, now);
    }

    /** How often it is asked whether all is still true. */
    public void askEvery(int days) {
        confirmation = confirmation.every(days);
    }

    private void become(ServiceStatus told, Instant now) {
        if (id.equals(told.succeededBy())) throw RuleBroken.at("successor", "service.rule.own-successor");
        status = told;
        updatedAt = now;
    }

    /** Writes the rows of a list anew only when they differ: untouched lists cost no statement. */
    static <T> void replace(List<T> kept, List<T> wanted) {
        if (List.copyOf(kept).equals(List.copyOf(wanted))) return;
        kept.clear();
        kept.addAll(wanted);
    }

    public ServiceId id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    /** The organization that keeps the record. */
    public OrganizationId organization() {
        return organization;
    }

    /** What is told of it. */
    public ServiceProfile profile() {
        return new ServiceProfile(
                offer,
                eligibility,
                admission,
                Objects.requireNonNullElse(legalBasis, LegalBasis.NOT_STATED),
                Objects.requireNonNullElse(project, ProjectTie.NONE),
                Objects.requireNonNullElse(capacity, Capacity.NOT_STATED),
                status,
                Objects.requireNonNullElse(reach, Reach.NONE));
    }

    public List<OrganizationInRole> organizations() {
        return List.copyOf(organizations);
    }

    public List<ServiceArea> areas() {
        return List.copyOf(areas);
    }

    public List<ServiceContact> contacts() {
        return List.copyOf(contacts);
    }

    public List<OfferedAt> places() {
        return places.stream().map(ServiceAtLocation::told).toList();
    }

    boolean isAt(LocationId location) {
        return places.stream().anyMatch(p -> p.location().equals(location));
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
        return ServiceFacts.of(this);
    }
}
