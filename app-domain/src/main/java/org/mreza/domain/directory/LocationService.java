package org.mreza.domain.directory;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the locations of organizations. */
@Service
@Transactional
public class LocationService {

    private final Locations locations;
    private final Locating locating;
    private final Keeping keeping;
    private final Audit audit;
    private final Clock clock;

    LocationService(Locations locations, Locating locating, Keeping keeping, Audit audit, Clock clock) {
        this.locations = locations;
        this.locating = locating;
        this.keeping = keeping;
        this.audit = audit;
        this.clock = clock;
    }

    /** The location, for an actor who may edit it. */
    @Transactional(readOnly = true)
    public Location editable(LocationId id, Actor actor) {
        Location location = locations.findById(id).orElseThrow(NotFound::new);
        keeping.require(actor, location.organization());
        return location;
    }

    /**
     * Replaces what is told of it.
     *
     * @throws StaleVersion when somebody saved it since it was opened
     */
    public void edit(LocationId id, int version, LocationProfile told, Actor actor) {
        Location location = editable(id, actor);
        if (!Objects.equals(location.version(), version)) throw new StaleVersion("location", id);
        Map<String, String> before = location.facts();
        location.edit(locating.checked(told), clock.instant());
        locations.save(location);
        audit.changed(actor, Subject.of("location", id), told(before, location), location.facts());
    }

    /** The address of what becomes confidential is not written once more. */
    private static Map<String, String> told(Map<String, String> before, Location now) {
        if (!now.profile().confidential()) return before;
        Map<String, String> kept = new LinkedHashMap<>(before);
        kept.keySet().retainAll(Set.of("kind", "name", "municipality"));
        return kept;
    }
}
