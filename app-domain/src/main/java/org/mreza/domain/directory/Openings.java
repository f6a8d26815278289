package org.mreza.domain.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.springframework.stereotype.Component;

/** Knows the opening hours of places with the holidays of the country that each lies in. */
@Component
public class Openings {

    private final Vocabularies vocabularies;
    private final Gazetteer gazetteer;
    private final LocationNames names;

    Openings(Vocabularies vocabularies, Gazetteer gazetteer, LocationNames names) {
        this.vocabularies = vocabularies;
        this.gazetteer = gazetteer;
        this.names = names;
    }

    /** The hours of each place of a service, which say where they are when that is not plain. */
    public List<OpeningHours> of(ServicePage page) {
        return page.places().stream()
                .map(place -> of(place, page.keeper())
                        .at(names.beside(place.profile(), page.places().size())))
                .toList();
    }

    /** A place of the organization: without a municipality of its own it has the holidays of the organization's country. */
    private OpeningHours of(ServicePage.Place place, OrganizationRow keeper) {
        Optional<CountryId> country = country(place.profile().municipality())
                .or(() -> Optional.ofNullable(keeper.country()))
                .or(() -> country(keeper.seat()));
        return new OpeningHours(
                place.schedules(),
                place.exceptions(),
                day -> country.flatMap(c -> vocabularies.holiday(c, day)).isPresent());
    }

    private Optional<CountryId> country(@Nullable MunicipalityId at) {
        return Optional.ofNullable(at).flatMap(gazetteer::municipality).map(Municipality::country);
    }
}
