package org.mreza.domain.directory;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Adds locations that lie where they say; part of the transaction of a service. */
@Component
class Locating {

    private final Locations locations;
    private final Gazetteer gazetteer;
    private final Borders borders;
    private final Keeping keeping;
    private final Audit audit;
    private final Clock clock;

    Locating(Locations locations, Gazetteer gazetteer, Borders borders, Keeping keeping, Audit audit, Clock clock) {
        this.locations = locations;
        this.gazetteer = gazetteer;
        this.borders = borders;
        this.keeping = keeping;
        this.audit = audit;
        this.clock = clock;
    }

    LocationId add(OrganizationId keeper, LocationProfile told, Actor actor) {
        Instant now = clock.instant();
        Location location = Location.open(LocationId.next(), keeper, checked(told), now);
        locations.saveAndFlush(location);
        audit.created(actor, Subject.of("location", location.id()), location.facts());
        return location.id();
    }

    /**
     * A location of the organization that keeps the service, or of another whose locations the actor keeps too. Whose
     * else it is, and whether there is one at all, is not told.
     *
     * @throws RuleBroken when there is no such location
     */
    LocationId theirs(LocationId id, OrganizationId keeper, Actor actor) {
        OrganizationId owner =
                locations.findById(id).map(Location::organization).orElse(null);
        if (owner == null || !(owner.equals(keeper) || keeping.allows(actor, owner)))
            throw RuleBroken.at("location", "service.rule.location");
        return id;
    }

    /** @throws RuleBroken when the municipality is unknown, or the coordinates lie in another country */
    LocationProfile checked(LocationProfile told) {
        MunicipalityId id = told.municipality();
        if (id == null) return told;
        Municipality municipality = gazetteer
                .municipality(id)
                .orElseThrow(() -> RuleBroken.at("municipality", "service.rule.municipality"));
        requireInside(municipality, told.where().latitude(), told.where().longitude());
        return told;
    }

    private void requireInside(Municipality in, @Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null || longitude == null || borders.hold(in.country(), latitude, longitude)) return;
        throw RuleBroken.at("coordinates", "service.rule.coordinates-outside");
    }
}
