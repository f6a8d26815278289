package org.mreza.domain.organization;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Target;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Whose coordinators look after an organization: those of its seat; without a seat in the gazetteer, those of where it works. */
@Component
class Territory {

    private final Gazetteer gazetteer;

    Territory(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** An officer's municipality reaches its administration, not every organization that has its seat there. */
    Target of(OrganizationId id, Organization.Kind kind, Whereabouts place) {
        Target target = anyIn(id, place);
        return kind == Organization.Kind.MUNICIPALITY_ADMINISTRATION
                ? target
                : target.within(Set.of(), target.regions(), target.countries());
    }

    private Target anyIn(OrganizationId id, Whereabouts place) {
        Target target = Target.of(id);
        MunicipalityId seat = place.seat();
        if (seat != null) return gazetteer.within(target, Set.of(seat));
        Set<MunicipalityId> municipalities = new HashSet<>();
        place.areas().stream().map(Area::municipality).filter(m -> m != null).forEach(municipalities::add);
        Target inMunicipalities = gazetteer.within(target, municipalities);
        Set<RegionId> regions = new HashSet<>(inMunicipalities.regions());
        Set<CountryId> countries = new HashSet<>(inMunicipalities.countries());
        for (Area area : place.areas()) {
            RegionId region = area.region();
            if (region != null) {
                regions.add(region);
                gazetteer.region(region).map(Region::country).ifPresent(countries::add);
            }
            if (area.country() != null) countries.add(area.country());
        }
        if (place.country() != null) countries.add(place.country());
        return target.within(municipalities, regions, countries);
    }

    /** The territory of somebody who asks to join. */
    Target of(@Nullable MunicipalityId seat, @Nullable CountryId country) {
        if (seat != null) return gazetteer.within(Target.NETWORK, Set.of(seat));
        return Target.NETWORK.within(Set.of(), Set.of(), country == null ? Set.of() : Set.of(country));
    }

    /**
     * The same place with the country of its seat.
     *
     * @throws RuleBroken when the gazetteer does not know one of the places, or seat and country disagree
     */
    Whereabouts checked(Whereabouts place) {
        for (Area area : place.areas()) if (!known(area)) throw RuleBroken.at("areas", "organization.rule.place");
        MunicipalityId seat = place.seat();
        CountryId country = place.country();
        if (seat == null) {
            if (country != null && gazetteer.country(country).isEmpty())
                throw RuleBroken.at("country", "organization.rule.place");
            return place;
        }
        CountryId seated = gazetteer
                .municipality(seat)
                .map(Municipality::country)
                .orElseThrow(() -> RuleBroken.at("seat", "organization.rule.place"));
        if (country != null && !country.equals(seated))
            throw RuleBroken.at("country", "organization.rule.seat-in-another-country");
        return new Whereabouts(seat, seated, place.areas());
    }

    private boolean known(Area area) {
        if (area.municipality() != null)
            return gazetteer.municipality(area.municipality()).isPresent();
        if (area.region() != null) return gazetteer.region(area.region()).isPresent();
        return area.country() != null && gazetteer.country(area.country()).isPresent();
    }
}
