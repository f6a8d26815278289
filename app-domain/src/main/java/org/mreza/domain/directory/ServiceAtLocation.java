package org.mreza.domain.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.LocationId;

/** A service at one of its locations, with its hours there. */
@Entity
@Table(name = "service_at_location")
class ServiceAtLocation {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "location_id"))
    private LocationId location;

    private int position;

    private @Nullable LocalizedText note;

    @ElementCollection
    @CollectionTable(name = "schedule", joinColumns = @JoinColumn(name = "service_at_location_id"))
    @OrderColumn(name = "position")
    private List<Schedule> schedules = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "schedule_exception", joinColumns = @JoinColumn(name = "service_at_location_id"))
    private List<ScheduleException> exceptions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ServiceAtLocation() {}

    ServiceAtLocation(LocationId location) {
        this.id = LocationId.next().value();
        this.location = location;
    }

    void become(OfferedAt told, int at) {
        position = at;
        note = told.note();
        SocialService.replace(schedules, told.schedules());
        SocialService.replace(exceptions, told.exceptions());
    }

    LocationId location() {
        return location;
    }

    OfferedAt told() {
        return new OfferedAt(location, note, schedules, exceptions);
    }
}
