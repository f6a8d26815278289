package org.mreza.domain.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.PersonId;

/**
 * All that an editor sends of a service at once; rows that were left empty were left out already.
 *
 * @param confirmationDays how often it is asked whether all is still true; null leaves that as it is
 */
public record ServiceEdit(
        ServiceProfile profile,
        List<OrganizationInRole> organizations,
        List<ServiceArea> areas,
        List<ContactLine> contacts,
        List<PlaceLine> places,
        @Nullable Integer confirmationDays) {

    /** One that asks for confirmation as often as before. */
    public ServiceEdit(
            ServiceProfile profile,
            List<OrganizationInRole> organizations,
            List<ServiceArea> areas,
            List<ContactLine> contacts,
            List<PlaceLine> places) {
        this(profile, organizations, areas, contacts, places, null);
    }

    /**
     * A contact as it was typed.
     *
     * @param person who it was before, or who was picked; another name in the row makes it somebody else
     */
    public record ContactLine(
            LocalizedText job,
            @Nullable PersonId person,
            @Nullable String personName,
            @Nullable String phone,
            @Nullable String email,
            boolean published) {}

    /**
     * A place as it was picked or added.
     *
     * @param location that exists; null for one that is added
     * @param added what is told of a new one
     */
    public record PlaceLine(
            @Nullable LocationId location,
            @Nullable LocationProfile added,
            @Nullable LocalizedText note,
            List<Schedule> schedules,
            List<ScheduleException> exceptions) {}

    public ServiceEdit {
        organizations = List.copyOf(organizations);
        areas = List.copyOf(areas);
        contacts = List.copyOf(contacts);
        places = List.copyOf(places);
    }

    /** A profile without organizations, places and people. */
    public static ServiceEdit of(ServiceProfile profile) {
        return new ServiceEdit(profile, List.of(), List.of(), List.of(), List.of());
    }
}
