package org.mreza.domain.importing.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.TextFold;

/** Places by every name that they have, exactly: a file is no place for guesses. */
final class PlaceBook {

    private final Map<String, Set<MunicipalityId>> municipalities = new HashMap<>();
    private final Map<String, Set<String>> areas = new HashMap<>();
    private final Map<String, CountryId> countries = new HashMap<>();
    private final Gazetteer gazetteer;

    PlaceBook(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Country country : gazetteer.countries()) {
            name(countries, country);
            gazetteer.municipalities(country.id()).forEach(this::name);
            gazetteer.regions(country.id()).forEach(this::name);
        }
    }

    private static void name(Map<String, CountryId> into, Country country) {
        country.name().all().forEach(name -> into.put(TextFold.key(name), country.id()));
        into.put(TextFold.key(country.isoCode()), country.id());
        into.put(TextFold.key(country.id().value()), country.id());
    }

    private void name(Municipality municipality) {
        for (String key : keys(
                municipality.name(), municipality.aliases(), municipality.id().value()))
            municipalities.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(municipality.id());
    }

    private void name(Region region) {
        for (String key : keys(region.name(), region.aliases(), region.id().value()))
            areas.computeIfAbsent(key, k -> new LinkedHashSet<>())
                    .add(region.id().value());
    }

    private static Set<String> keys(LocalizedText name, List<Alias> aliases, String id) {
        Set<String> keys = new LinkedHashSet<>();
        name.all().forEach(text -> keys.add(TextFold.key(text)));
        aliases.forEach(alias -> keys.add(TextFold.key(alias.text())));
        keys.add(TextFold.key(id));
        return keys;
    }

    /** Those that are called so; {@code Centar, Skopje} may say the country or region as well. */
    Set<MunicipalityId> municipalities(String text) {
        Set<MunicipalityId> found = municipalities.getOrDefault(TextFold.key(text), Set.of());
        int comma = text.lastIndexOf(',');
        if (!found.isEmpty() || comma < 0) return found;
        String around = text.substring(comma + 1);
        Set<MunicipalityId> within = new LinkedHashSet<>(municipalities(text.substring(0, comma)));
        within.removeIf(id -> !liesIn(id, around));
        return within;
    }

    private boolean liesIn(MunicipalityId id, String around) {
        CountryId country = countries.get(TextFold.key(around));
        Set<String> regions = areas.getOrDefault(TextFold.key(around), Set.of());
        return gazetteer.municipality(id).stream()
                .anyMatch(m ->
                        m.country().equals(country) || m.regions().stream().anyMatch(r -> regions.contains(r.value())));
    }

    /** Codes of the regions that are called so. */
    Set<String> regions(String text) {
        return areas.getOrDefault(TextFold.key(text), Set.of());
    }

    Set<CountryId> countries(String text) {
        CountryId found = countries.get(TextFold.key(text));
        return found == null ? Set.of() : Set.of(found);
    }
}
