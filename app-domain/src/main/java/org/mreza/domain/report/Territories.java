package org.mreza.domain.report;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.springframework.stereotype.Component;

/** What territory a report covers: which municipalities it has, and which one is offered to whom. */
@Component
public class Territories {

    private final Gazetteer gazetteer;

    Territories(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The municipalities of a region or a country by its code; empty when there is no such covered territory. */
    public Optional<List<MunicipalityId>> municipalitiesOf(String code) {
        Optional<List<MunicipalityId>> ofRegion = region(code).map(Region::municipalities);
        return ofRegion.isPresent() ? ofRegion : country(code).map(c -> idsOf(gazetteer.municipalities(c.id())));
    }

    public Optional<Region> region(String code) {
        return gazetteer.region(RegionId.of(code));
    }

    public Optional<Country> country(String code) {
        return gazetteer.country(CountryId.of(code)).filter(Country::covered);
    }

    /** Countries whose municipalities are known. */
    public List<Country> countries() {
        return gazetteer.countries().stream().filter(Country::covered).toList();
    }

    public List<Region> regions(CountryId country) {
        return gazetteer.regions(country);
    }

    /** Whether there is a municipality of each code. */
    public boolean areKnown(List<MunicipalityId> municipalities) {
        return municipalities.stream().allMatch(id -> gazetteer.municipality(id).isPresent());
    }

    private static List<MunicipalityId> idsOf(List<Municipality> municipalities) {
        return municipalities.stream().map(Municipality::id).toList();
    }

    /** Code of the region or country that concerns the actor most; empty for whom none is known. */
    public Optional<String> concerning(Actor actor, Optional<MunicipalityId> seat) {
        Stream<String> coordinated = actor.grants().stream()
                .filter(g -> g.role() == Role.COORDINATOR)
                .flatMap(Territories::territory);
        Stream<MunicipalityId> served = actor.grants().stream().flatMap(g -> Stream.ofNullable(g.municipality()));
        Stream<String> around = Stream.concat(served, seat.stream())
                .flatMap(m -> gazetteer.regionsOf(m).stream().limit(1))
                .map(r -> r.id().value());
        return Stream.concat(coordinated, around).findFirst();
    }

    private static Stream<String> territory(Grant grant) {
        RegionId region = grant.region();
        CountryId country = grant.country();
        if (region != null) return Stream.of(region.value());
        return country == null ? Stream.empty() : Stream.of(country.value());
    }

    /** Every municipality of the scope with how often it was represented, by name as readers expect. */
    Coverage coverage(ReportScope scope, ReportFigures figures, Language reader) {
        List<Municipality> all = scope.municipalities().stream()
                .flatMap(id -> gazetteer.municipality(id).stream())
                .toList();
        Collator alphabet = Collator.getInstance(reader.locale());
        return new Coverage(all.stream()
                .map(m -> new MunicipalityLine(
                        m, regionOf(m, scope), figures.attendance().getOrDefault(m.id(), 0), m.isCountedAmong(all)))
                .sorted(Comparator.comparing(l -> l.municipality().name().forReader(reader), alphabet))
                .toList());
    }

    private @Nullable RegionId regionOf(Municipality municipality, ReportScope scope) {
        if (scope.region() != null) return scope.region();
        return gazetteer.regionsOf(municipality.id()).stream()
                .findFirst()
                .map(Region::id)
                .orElse(null);
    }
}
