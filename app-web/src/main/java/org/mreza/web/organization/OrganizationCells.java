package org.mreza.web.organization;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Area;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationQueries.OrganizationListing;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.web.export.Repeated;
import org.mreza.web.frame.Reader;

/** Lines of one file about organizations in words. */
final class OrganizationCells {

    private final Repeated<Organization.Kind> kinds;
    private final Repeated<Organization.State> states;
    private final Repeated<MunicipalityId> seats;
    private final Repeated<CountryId> countries;
    private final Repeated<Area> areas;

    OrganizationCells(PlaceReading places, Reader reader) {
        this.kinds = new Repeated<>(kind -> reader.message("organization.kind." + kind));
        this.states = new Repeated<>(state -> reader.message("organization.state." + state));
        this.seats = new Repeated<>(reader::municipality);
        this.countries = new Repeated<>(reader::country);
        this.areas = new Repeated<>(area -> reader.text(places.name(area)));
    }

    @Nullable
    Object[] of(OrganizationListing line) {
        return new @Nullable Object[] {
            line.original(),
            line.name(),
            String.join("; ", line.aliases()),
            kinds.of(line.kind()),
            line.seat() == null ? "" : seats.of(line.seat()),
            line.country() == null ? "" : countries.of(line.country()),
            String.join("; ", line.areas().stream().map(areas::of).toList()),
            states.of(line.state()),
            line.reach().website(),
            line.reach().email(),
            line.reach().phone()
        };
    }
}
