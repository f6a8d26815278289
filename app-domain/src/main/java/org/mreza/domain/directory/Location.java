package org.mreza.domain.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.OrganizationId;

/** A place where services are offered; it belongs to the organization that keeps it. */
@Entity
public class Location {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LocationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private OrganizationId organization;

    @Embedded
    private LocationProfile profile;

    private Instant createdAt;

    private Instant updatedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Location() {}

    private Location(LocationId id, OrganizationId organization, LocationProfile profile, Instant now) {
        this.id = id;
        this.organization = organization;
        this.profile = profile;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public static Location open(LocationId id, OrganizationId organization, LocationProfile profile, Instant now) {
        return new Location(id, organization, profile, now);
    }

    /** Replaces what is told of it. */
    public void edit(LocationProfile told, Instant now) {
        profile = told;
        updatedAt = now;
    }

    public LocationId id() {
        return id;
    }

    public OrganizationId organization() {
        return organization;
    }

    public LocationProfile profile() {
        return profile;
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

    /** What the history tells of it. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        LocationProfile.Address where = profile.where();
        facts.put("kind", profile.kind().name());
        facts.put("name", Objects.toString(profile.name(), ""));
        facts.put("municipality", Objects.toString(profile.municipality(), ""));
        facts.put("settlement", Objects.toString(where.settlement(), ""));
        facts.put("address", Objects.toString(where.street(), ""));
        facts.put("postalCode", Objects.toString(where.postalCode(), ""));
        facts.put("coordinates", where.latitude() == null ? "" : where.latitude() + ", " + where.longitude());
        facts.put("url", Objects.toString(profile.url(), ""));
        facts.values().removeIf(String::isEmpty);
        return facts;
    }
}
