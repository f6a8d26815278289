package org.mreza.domain.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ServiceId;

/** Questions about services; every actor of the network may ask all of them. */
public interface ServiceQueries {

    Optional<ServicePage> show(String slug, Actor actor, Language reader);

    /** What the organization has to do with, by role and name; what it only keeps the record of counts as provided. */
    List<ServiceInRole> of(OrganizationId organization, Actor actor, Language reader);

    /** The services that the organization keeps the records of, by name: to pick a successor or one to duplicate. */
    List<ServiceName> keptBy(OrganizationId organization, Actor actor, Language reader);

    /** The locations of an organization, those in use first. */
    List<LocationRow> locations(OrganizationId organization, Actor actor, Language reader);

    Optional<ServiceName> name(ServiceId id);

    /** By its address, with the organization that keeps the record. */
    Optional<KeptService> bySlug(String slug);

    /** A service and its keeper. */
    record KeptService(ServiceId id, OrganizationId keeper) {}

    /** A service as a link. */
    record ServiceName(ServiceId id, String slug, LocalizedText name) {}

    /**
     * A service on the page of an organization.
     *
     * @param lapsesOn the last day on which its confirmation is good; null when nobody ever confirmed it
     * @param roles what the organization does for it
     */
    record ServiceInRole(
            ServiceName service,
            String type,
            ServiceStatus.Phase phase,
            boolean fictitious,
            @Nullable LocalDate lapsesOn,
            Set<ServiceRole> roles) {}

    /**
     * A location to pick.
     *
     * @param services how many services are offered there
     */
    record LocationRow(
            LocationId id, OrganizationId organization, LocationProfile profile, int version, int services) {}

    /** A location by its id, whoever keeps it. */
    Optional<LocationRow> location(LocationId id, Actor actor);
}
