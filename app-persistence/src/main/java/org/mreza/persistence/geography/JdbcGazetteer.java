package org.mreza.persistence.geography;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mreza.domain.access.Target;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The gazetteer, read from its tables at start. */
@Component
@DependsOnDatabaseInitialization
class JdbcGazetteer implements Gazetteer {

    private final Map<CountryId, Country> countries = new LinkedHashMap<>();
    private final List<Country> listed;
    private final Map<RegionId, Region> regions = new LinkedHashMap<>();
    private final Map<CountryId, List<Region>> regionsByCountry;
    private final Map<MunicipalityId, Municipality> municipalities = new LinkedHashMap<>();
    private final Map<CountryId, List<Municipality>> municipalitiesByCountry;
    private final NameIndex<Municipality> municipalityNames;
    private final NameIndex<Region> regionNames;

    JdbcGazetteer(JdbcClient jdbc) {
        GazetteerRows rows = new GazetteerRows(jdbc);
        rows.countries().forEach(c -> countries.put(c.id(), c));
        rows.regions().forEach(r -> regions.put(r.id(), r));
        rows.municipalities().forEach(m -> municipalities.put(m.id(), m));
        listed = List.copyOf(countries.values());
        regionsByCountry = regions.values().stream().collect(groupingBy(Region::country, toUnmodifiableList()));
        municipalitiesByCountry =
                municipalities.values().stream().collect(groupingBy(Municipality::country, toUnmodifiableList()));
        municipalityNames = new NameIndex<>(municipalities.values(), Municipality::name, Municipality::aliases);
        regionNames = new NameIndex<>(regions.values(), Region::name, Region::aliases);
    }

    @Override
    public Optional<Municipality> municipality(MunicipalityId id) {
        return Optional.ofNullable(municipalities.get(id));
    }

    @Override
    public Optional<Region> region(RegionId id) {
        return Optional.ofNullable(regions.get(id));
    }

    @Override
    public Optional<Country> country(CountryId id) {
        return Optional.ofNullable(countries.get(id));
    }

    @Override
    public List<Country> countries() {
        return listed;
    }

    @Override
    public List<Region> regions(CountryId country) {
        return regionsByCountry.getOrDefault(country, List.of());
    }

    @Override
    public List<Municipality> municipalities(CountryId country) {
        return municipalitiesByCountry.getOrDefault(country, List.of());
    }

    @Override
    public List<Municipality> municipalities(RegionId region, Language reader) {
        Collator alphabet = Collator.getInstance(reader.locale());
        List<Municipality> found = new ArrayList<>();
        region(region)
                .ifPresent(
                        r -> r.municipalities().forEach(id -> municipality(id).ifPresent(found::add)));
        found.sort(Comparator.comparing(m -> m.name().forReader(reader), alphabet));
        return found;
    }

    @Override
    public List<Region> regionsOf(MunicipalityId municipality) {
        return municipality(municipality).map(Municipality::regions).orElse(List.of()).stream()
                .flatMap(id -> region(id).stream())
                .sorted(Comparator.comparing(
                        r -> r.kind() == Region.Kind.ENTITY || r.kind() == Region.Kind.ASSOCIATION))
                .toList();
    }

    @Override
    public List<Municipality> find(String words, int limit, Set<CountryId> first) {
        return municipalityNames.find(words, limit, municipality -> first.contains(municipality.country()));
    }

    @Override
    public List<Region> findRegions(String words, int limit) {
        return regionNames.find(words, limit, region -> false);
    }

    @Override
    public Target within(Target target, Set<MunicipalityId> in) {
        Set<RegionId> inRegions = new HashSet<>();
        Set<CountryId> inCountries = new HashSet<>();
        for (MunicipalityId id : in) {
            municipality(id).ifPresent(m -> {
                inRegions.addAll(m.regions());
                inCountries.add(m.country());
            });
        }
        return target.within(in, inRegions, inCountries);
    }
}
