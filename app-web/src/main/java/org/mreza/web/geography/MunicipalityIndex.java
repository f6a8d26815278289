package org.mreza.web.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.overview.PlaceQueries;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.SearchWords;
import org.mreza.web.frame.Alphabet;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** All municipalities, by country and region, and those that a filter lets through. */
@Component
class MunicipalityIndex {

    private final Gazetteer gazetteer;
    private final PlaceQueries places;

    MunicipalityIndex(Gazetteer gazetteer, PlaceQueries places) {
        this.gazetteer = gazetteer;
        this.places = places;
    }

    /** Municipalities of a region, or those of the country that are in none. */
    public record Part(@Nullable RegionId region, List<MunicipalityLine> rows) {}

    /** Municipalities of a country. */
    public record CountryPart(CountryId country, int municipalities, int organizations, List<Part> parts) {}

    List<MunicipalityLine> filtered(MunicipalityFilter filter, Reader reader) {
        Map<MunicipalityId, Integer> organizations = places.organizations();
        List<String> words = SearchWords.of(filter.q()).words();
        return filter.in(gazetteer, reader.language()).stream()
                .map(m -> MunicipalityLine.of(m, words, organizations.getOrDefault(m.id(), 0), reader))
                .toList();
    }

    List<CountryPart> whole(Reader reader) {
        Map<MunicipalityId, Integer> organizations = places.organizations();
        return covered().stream().map(c -> part(c, organizations, reader)).toList();
    }

    private List<Country> covered() {
        return gazetteer.countries().stream().filter(Country::covered).toList();
    }

    private CountryPart part(Country country, Map<MunicipalityId, Integer> organizations, Reader reader) {
        Map<String, List<MunicipalityLine>> byRegion = new LinkedHashMap<>();
        gazetteer.regions(country.id()).forEach(r -> byRegion.put(r.id().value(), new ArrayList<>()));
        Comparator<String> order = Alphabet.of(reader.language());
        gazetteer.municipalities(country.id()).stream()
                .map(m -> MunicipalityLine.of(m, List.of(), organizations.getOrDefault(m.id(), 0), reader))
                .sorted(Comparator.comparing(MunicipalityLine::name, order))
                .forEach(line -> byRegion.computeIfAbsent(code(line), r -> new ArrayList<>())
                        .add(line));
        byRegion.values().removeIf(List::isEmpty);
        List<Part> parts = byRegion.entrySet().stream()
                .map(e -> new Part(e.getKey().isEmpty() ? null : RegionId.of(e.getKey()), e.getValue()))
                .toList();
        int all = parts.stream().mapToInt(p -> p.rows().size()).sum();
        int seated = parts.stream()
                .flatMap(p -> p.rows().stream())
                .mapToInt(MunicipalityLine::organizations)
                .sum();
        return new CountryPart(country.id(), all, seated, parts);
    }

    private static String code(MunicipalityLine line) {
        return line.region() == null ? "" : line.region().value();
    }

    List<Option> countries(Reader reader) {
        return covered().stream()
                .map(c -> new Option(c.id().value(), reader.countryToChoose(c.id())))
                .toList();
    }

    /** Regions of the chosen country, or of all, under the name of their country. */
    Map<String, List<Option>> regions(@Nullable String country, Reader reader) {
        Map<String, List<Option>> regions = new LinkedHashMap<>();
        covered().stream()
                .filter(c -> country == null || c.id().value().equals(country))
                .forEach(c -> regions.put(
                        reader.countryToChoose(c.id()),
                        gazetteer.regions(c.id()).stream()
                                .map(r -> new Option(r.id().value(), reader.text(r.name())))
                                .toList()));
        regions.values().removeIf(List::isEmpty);
        return regions;
    }
}
