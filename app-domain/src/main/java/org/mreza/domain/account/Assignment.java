package org.mreza.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;

/** A role that no organization gives: officer of a municipality, coordinator of a territory, administrator. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "municipality_id"))
    private @Nullable MunicipalityId municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private @Nullable RegionId region;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "country_id"))
    private @Nullable CountryId country;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(Grant grant) {
        this.id = AccountId.next().value();
        this.role = grant.role();
        this.municipality = grant.municipality();
        this.region = grant.region();
        this.country = grant.country();
    }

    public UUID id() {
        return id;
    }

    public Grant grant() {
        return new Grant(role, null, municipality, region, country);
    }

    @Override
    public String toString() {
        if (municipality != null) return role + " " + municipality;
        if (region != null) return role + " " + region;
        return country != null ? role + " " + country : role.toString();
    }
}
