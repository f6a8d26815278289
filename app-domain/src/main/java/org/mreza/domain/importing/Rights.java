package org.mreza.domain.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;

/**
 * Where the records must lie that somebody may bring in.
 *
 * @param everywhere for administrators, to whom the sets do not matter
 */
public record Rights(boolean everywhere, Set<String> municipalities, Set<String> regions, Set<String> countries) {

    static Rights of(Actor actor, Gazetteer gazetteer) {
        Set<RegionId> regions =
                granted(actor).map(Grant::region).filter(r -> r != null).collect(Collectors.toSet());
        Set<CountryId> countries =
                granted(actor).map(Grant::country).filter(c -> c != null).collect(Collectors.toSet());
        Set<String> municipalities = new LinkedHashSet<>();
        regions.forEach(id -> gazetteer.region(id).map(Region::municipalities).stream()
                .flatMap(List::stream)
                .map(MunicipalityId::value)
                .forEach(municipalities::add));
        countries.forEach(id -> {
            gazetteer.municipalities(id).forEach(m -> municipalities.add(m.id().value()));
            gazetteer.regions(id).forEach(r -> regions.add(r.id()));
        });
        return new Rights(
                granted(actor).anyMatch(g -> g.role() == Role.ADMINISTRATOR),
                municipalities,
                regions.stream().map(RegionId::value).collect(Collectors.toSet()),
                countries.stream().map(CountryId::value).collect(Collectors.toSet()));
    }

    private static Stream<Grant> granted(Actor actor) {
        return actor.grants().stream().filter(g -> Access.allows(g.role(), Action.IMPORT_RECORDS));
    }
}
