package org.mreza.domain.directory;

import java.util.Optional;
import org.mreza.domain.shared.LocationId;

/** The places where services are offered. */
public interface Locations {

    Location save(Location location);

    Location saveAndFlush(Location location);

    Optional<Location> findById(LocationId id);

    boolean existsById(LocationId id);
}
