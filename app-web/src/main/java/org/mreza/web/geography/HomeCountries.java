package org.mreza.web.geography;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.springframework.stereotype.Component;

/** The countries that somebody works in: of the organization they act for, and of places that they have a role in. */
@Component
class HomeCountries {

    private final Gazetteer gazetteer;
    private final OrganizationQueries organizations;

    HomeCountries(Gazetteer gazetteer, OrganizationQueries organizations) {
        this.gazetteer = gazetteer;
        this.organizations = organizations;
    }

    Set<CountryId> of(Actor actor) {
        Stream<CountryId> granted = actor.grants().stream().flatMap(this::granted);
        Stream<CountryId> own = actor.actingFor().stream()
                .flatMap(id -> organizations.byIds(List.of(id)).values().stream())
                .flatMap(this::country);
        return Stream.concat(granted, own).collect(Collectors.toSet());
    }

    private Stream<CountryId> granted(Grant grant) {
        return Stream.of(
                        Optional.ofNullable(grant.country()),
                        Optional.ofNullable(grant.region())
                                .flatMap(gazetteer::region)
                                .map(Region::country),
                        country(grant.municipality()))
                .flatMap(Optional::stream);
    }

    private Stream<CountryId> country(OrganizationRow organization) {
        return Optional.ofNullable(organization.country()).or(() -> country(organization.seat())).stream();
    }

    private Optional<CountryId> country(@Nullable MunicipalityId municipality) {
        return Optional.ofNullable(municipality)
                .flatMap(gazetteer::municipality)
                .map(Municipality::country);
    }
}
