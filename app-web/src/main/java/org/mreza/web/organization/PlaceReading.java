package org.mreza.web.organization;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.organization.Area;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.TextFold;
import org.springframework.stereotype.Component;

/** Understands places that were picked from suggestions, or only typed. */
@Component
public class PlaceReading {

    private final Gazetteer gazetteer;

    PlaceReading(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The municipality that was picked; else the one that the words name. */
    public Optional<MunicipalityId> municipality(@Nullable String code, @Nullable String typed) {
        if (code != null) {
            Optional<MunicipalityId> picked =
                    gazetteer.municipality(MunicipalityId.of(code)).map(Municipality::id);
            if (picked.isPresent()) return picked;
        }
        if (typed == null) return Optional.empty();
        List<Municipality> found = gazetteer.find(typed, 2);
        boolean certain = found.size() == 1 || (!found.isEmpty() && named(found.get(0), typed));
        return certain ? Optional.of(found.get(0).id()) : Optional.empty();
    }

    /** The one municipality that is called so, in whatever script; empty for the name of several, or of a village. */
    public Optional<MunicipalityId> called(String name) {
        List<Municipality> called =
                gazetteer.find(name, 5).stream().filter(m -> named(m, name)).toList();
        return called.size() == 1 ? Optional.of(called.get(0).id()) : Optional.empty();
    }

    private static boolean named(Municipality municipality, String typed) {
        String key = TextFold.key(typed);
        return Stream.concat(
                        municipality.name().all().stream(),
                        municipality.aliases().stream().map(a -> a.text()))
                .anyMatch(name -> TextFold.key(name).equals(key));
    }

    /** A municipality, region or country likewise. */
    public Optional<Area> area(@Nullable String code, @Nullable String typed) {
        if (code != null) {
            Optional<Area> picked = areaOf(code);
            if (picked.isPresent()) return picked;
        }
        if (typed == null) return Optional.empty();
        Optional<Area> municipality = municipality(null, typed).map(Area::of);
        if (municipality.isPresent()) return municipality;
        List<Region> regions = gazetteer.findRegions(typed, 1);
        if (!regions.isEmpty()) return Optional.of(Area.of(regions.get(0).id()));
        return countries(typed).findFirst().map(Country::id).map(Area::of);
    }

    private Optional<Area> areaOf(String code) {
        Optional<Area> municipality =
                gazetteer.municipality(MunicipalityId.of(code)).map(m -> Area.of(m.id()));
        if (municipality.isPresent()) return municipality;
        Optional<Area> region = gazetteer.region(RegionId.of(code)).map(r -> Area.of(r.id()));
        return region.isPresent()
                ? region
                : gazetteer.country(CountryId.of(code)).map(c -> Area.of(c.id()));
    }

    /** Countries whose name begins with the words in any language. */
    Stream<Country> countries(String typed) {
        String key = TextFold.key(typed);
        if (key.isEmpty()) return Stream.empty();
        return gazetteer.countries().stream()
                .filter(c -> c.name().all().stream().anyMatch(name -> begins(name, key)));
    }

    private static boolean begins(String name, String key) {
        return TextFold.key(name).startsWith(key);
    }

    public LocalizedText name(Area area) {
        LocalizedText unknown = LocalizedText.of(Language.EN, area.code());
        MunicipalityId municipality = area.municipality();
        if (municipality != null)
            return gazetteer.municipality(municipality).map(Municipality::name).orElse(unknown);
        RegionId region = area.region();
        if (region != null) return gazetteer.region(region).map(Region::name).orElse(unknown);
        CountryId country = area.country();
        return country == null
                ? unknown
                : gazetteer.country(country).map(Country::name).orElse(unknown);
    }
}
