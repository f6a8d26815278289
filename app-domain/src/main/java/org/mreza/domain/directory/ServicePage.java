package org.mreza.domain.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.Confirmation;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.ServiceId;

/**
 * Everything that the page of a service tells.
 *
 * @param keeper the organization that keeps the record
 */
public record ServicePage(
        ServiceId id,
        String slug,
        OrganizationRow keeper,
        ServiceProfile profile,
        List<Behind> organizations,
        List<ServiceArea> areas,
        List<Contact> contacts,
        List<Place> places,
        Ties ties,
        Kept kept) {

    /** An organization behind it. */
    public record Behind(OrganizationRow organization, ServiceRole role) {}

    /** Whom to ask. */
    public record Contact(
            LocalizedText job,
            @Nullable PersonId person,
            @Nullable String personName,
            @Nullable String phone,
            @Nullable String email,
            boolean published) {}

    /**
     * Where it is offered, and when.
     *
     * @param keeper the organization whose location it is
     */
    public record Place(
            UUID id,
            LocationId location,
            OrganizationId keeper,
            LocationProfile profile,
            @Nullable LocalizedText note,
            List<Schedule> schedules,
            List<ScheduleException> exceptions) {}

    /**
     * What it is bound to.
     *
     * @param became what it became
     * @param before what became it
     * @param beside what else is offered at the same locations
     */
    public record Ties(
            @Nullable LocalizedText project,
            ServiceQueries.@Nullable ServiceName became,
            List<ServiceQueries.ServiceName> before,
            List<Beside> beside) {}

    /** A service at the same location, with the code of its type. */
    public record Beside(ServiceQueries.ServiceName service, String type) {}

    /** Of the record itself; confirmed is what a human said to be true, apart from edited. */
    public record Kept(
            int version,
            Instant createdAt,
            Instant updatedAt,
            @Nullable Instant confirmedAt,
            @Nullable String confirmedBy,
            int confirmationDays,
            boolean fictitious) {

        public Confirmation confirmation() {
            return new Confirmation(confirmedAt, confirmedBy, confirmationDays);
        }
    }
}
