package org.mreza.domain.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PersonId;

/** One line of a meeting's attendance. */
@Entity
class Participation {

    @Id
    private UUID id;

    private int position;

    @Enumerated(EnumType.STRING)
    private Grain grain;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private @Nullable OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "municipality_id"))
    private @Nullable MunicipalityId municipality;

    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private AttendanceRole role;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "number", column = @Column(name = "people_number")),
        @AttributeOverride(name = "qualifier", column = @Column(name = "people_qualifier"))
    })
    private ApproximateCount people;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "number", column = @Column(name = "municipalities_number")),
        @AttributeOverride(name = "qualifier", column = @Column(name = "municipalities_qualifier"))
    })
    private ApproximateCount municipalities;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Participation() {}

    @SuppressWarnings("NullAway") // filled by become
    Participation(UUID id) {
        this.id = id;
    }

    void become(Attendance line, int at) {
        position = at;
        grain = line.grain();
        person = line.person();
        organization = line.organization();
        municipality = line.municipality();
        description = line.description();
        role = line.role();
        people = line.people();
        municipalities = line.municipalities();
    }

    UUID id() {
        return id;
    }

    Attendance line() {
        return new Attendance(id, grain, person, organization, municipality, description, role, people, municipalities);
    }
}
