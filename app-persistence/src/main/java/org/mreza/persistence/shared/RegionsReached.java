package org.mreza.persistence.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.springframework.stereotype.Component;

/** The regions that places reach into, worked out once for each place, as the gazetteer stays as it is. */
@Component
public class RegionsReached {

    private final Gazetteer gazetteer;
    private final Map<String, List<RegionId>> known = new ConcurrentHashMap<>();

    RegionsReached(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Each once.
     *
     * @param reach places as the column {@code reach} holds them
     */
    public Set<RegionId> of(Collection<String> reach) {
        return reach.stream()
                .flatMap(place -> known.computeIfAbsent(place, this::regions).stream())
                .collect(Collectors.toSet());
    }

    private List<RegionId> regions(String place) {
        String code = place.substring(1);
        return switch (place.charAt(0)) {
            case 'm' ->
                gazetteer
                        .municipality(MunicipalityId.of(code))
                        .map(Municipality::regions)
                        .orElse(List.of());
            case 'r' ->
                gazetteer.region(RegionId.of(code)).stream()
                        .flatMap(this::around)
                        .toList();
            default ->
                gazetteer.regions(CountryId.of(code)).stream().map(Region::id).toList();
        };
    }

    /** Itself, the one around it, and those inside it. */
    private Stream<RegionId> around(Region region) {
        return gazetteer.regions(region.country()).stream()
                .filter(r -> r.id().equals(region.id())
                        || r.id().equals(region.parent())
                        || region.id().equals(r.parent()))
                .map(Region::id);
    }
}
