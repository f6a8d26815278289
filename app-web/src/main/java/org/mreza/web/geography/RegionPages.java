package org.mreza.web.geography;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.coverage.CoverageFilter;
import org.mreza.domain.coverage.CoverageQueries;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.overview.Period;
import org.mreza.domain.overview.PlaceQueries;
import org.mreza.domain.overview.Presence;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.web.frame.Reader;
import org.mreza.web.geography.RegionMap.Spot;
import org.springframework.stereotype.Component;

/** Puts together the page of a region. */
@Component
class RegionPages {

    private static final int OF_EACH_KIND = 6;
    private static final int MEETINGS = 5;

    private final Gazetteer gazetteer;
    private final PlaceQueries places;
    private final RegionMaps maps;
    private final CoverageQueries coverage;

    RegionPages(Gazetteer gazetteer, PlaceQueries places, RegionMaps maps, CoverageQueries coverage) {
        this.gazetteer = gazetteer;
        this.places = places;
        this.maps = maps;
        this.coverage = coverage;
    }

    RegionPage of(Region region, Period period, Actor actor, Reader reader) {
        RegionPresence presence = presence(region, period, null, actor, reader);
        IntStream counted = population(presence);
        boolean complete =
                presence.rows().stream().allMatch(r -> r.municipality().population() != null);
        return new RegionPage(
                presence,
                region.parent() == null
                        ? null
                        : gazetteer.region(region.parent()).orElse(null),
                complete ? counted.sum() : null,
                places.ofRegion(region.id(), OF_EACH_KIND, actor),
                places.meetings(region.id(), period, MEETINGS, actor),
                coverage.matrix(region.municipalities(), CoverageFilter.ALL, actor));
    }

    /** The people of a city municipality are counted in its city as well: they count once. */
    private static IntStream population(RegionPresence presence) {
        List<MunicipalityId> here =
                presence.rows().stream().map(r -> r.municipality().id()).toList();
        return presence.rows().stream()
                .map(RegionPresence.Row::municipality)
                .filter(m -> m.partOf() == null || !here.contains(m.partOf()))
                .flatMap(m -> Stream.ofNullable(m.population()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
    }

    /** @param here the municipality that the page is about, or null */
    RegionPresence presence(Region region, Period period, @Nullable MunicipalityId here, Actor actor, Reader reader) {
        Map<MunicipalityId, Presence> presence = places.presence(region.id(), period, actor);
        List<Municipality> municipalities = gazetteer.municipalities(region.id(), reader.language());
        RegionMap map = maps.draw(municipalities, m -> {
            Presence its = presence.getOrDefault(m.id(), Presence.NONE);
            return new Spot(m.id(), reader.text(m.name()), its.organizations(), its.isPresent(), m.id().equals(here));
        });
        List<RegionPresence.Row> rows = municipalities.stream()
                .map(m -> new RegionPresence.Row(m, presence.getOrDefault(m.id(), Presence.NONE)))
                .toList();
        return new RegionPresence(region, map, rows);
    }
}
