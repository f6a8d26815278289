package org.mreza.persistence.directory;

import org.mreza.domain.directory.Location;
import org.mreza.domain.directory.Locations;
import org.mreza.domain.shared.LocationId;
import org.springframework.data.repository.Repository;

interface JpaLocations extends Locations, Repository<Location, LocationId> {}
