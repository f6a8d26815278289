package org.mreza.domain.geography;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mreza.domain.access.Target;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;

/**
 * Countries, regions and municipalities. Read once and kept in memory, as they change only with a migration: asking it
 * costs no SQL.
 */
public interface Gazetteer {

    Optional<Municipality> municipality(MunicipalityId id);

    Optional<Region> region(RegionId id);

    Optional<Country> country(CountryId id);

    List<Country> countries();

    List<Region> regions(CountryId country);

    List<Municipality> municipalities(CountryId country);

    /** The municipalities of a region, by name as readers of the language expect. */
    List<Municipality> municipalities(RegionId region, Language reader);

    /** The municipalities of a region without a city that is counted by its municipalities. */
    default List<Municipality> counted(Region region) {
        List<Municipality> all = region.municipalities().stream()
                .flatMap(id -> municipality(id).stream())
                .toList();
        return all.stream().filter(m -> m.isCountedAmong(all)).toList();
    }

    /** The regions that the municipality lies in, the one that its people name first (planning region, district, canton, county) first. */
    List<Region> regionsOf(MunicipalityId municipality);

    /** Municipalities whose name or alias is, begins with or contains the words, in any script; best first. */
    default List<Municipality> find(String words, int limit) {
        return find(words, limit, Set.of());
    }

    /** Likewise; of those that match as well as each other, those of the countries come first. */
    List<Municipality> find(String words, int limit, Set<CountryId> first);

    /** Regions and countries likewise. */
    List<Region> findRegions(String words, int limit);

    /** The municipality as what an action is done to, with its regions and country. */
    Target within(Target target, Set<MunicipalityId> municipalities);
}
