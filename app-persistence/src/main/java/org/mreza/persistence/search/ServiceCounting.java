package org.mreza.persistence.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.search.ServiceFacet;
import org.mreza.domain.search.ServiceFilter;
import org.mreza.domain.shared.FacetCounts;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.shared.Places;
import org.mreza.persistence.shared.RegionsReached;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what every filter would leave, in one statement. */
@Component
class ServiceCounting {

    private final JdbcClient jdbc;
    private final Gazetteer gazetteer;
    private final RegionsReached regions;

    ServiceCounting(JdbcClient jdbc, Gazetteer gazetteer, RegionsReached regions) {
        this.jdbc = jdbc;
        this.gazetteer = gazetteer;
        this.regions = regions;
    }

    FacetCounts<ServiceFacet> of(ServiceConditions conditions, ServiceFilter filter) {
        List<Municipality> around = around(filter);
        Map<ServiceFacet, Map<String, Integer>> counts = new EnumMap<>(ServiceFacet.class);
        Map<String, Integer> totals = new LinkedHashMap<>();
        jdbc.sql(new FacetSql(conditions, filter.active(), !around.isEmpty()).sql())
                .params(conditions.params())
                .param(
                        "around",
                        Rows.array(around.stream().map(Municipality::id).toList()))
                .param(
                        "around_places",
                        around.stream()
                                .map(m -> "\"" + String.join(" ", Places.reaching(m.id(), gazetteer)) + "\"")
                                .collect(Collectors.joining(",", "{", "}")))
                .query(row -> {
                    String facet = row.getString(1);
                    Map<String, Integer> of = facet.isEmpty()
                            ? totals
                            : counts.computeIfAbsent(ServiceFacet.valueOf(facet), f -> new LinkedHashMap<>());
                    int number = row.getInt(3);
                    values(facet, row.getString(2)).forEach(value -> of.merge(value, number, Integer::sum));
                });
        return new FacetCounts<>(totals.getOrDefault("", 0), counts, without(filter, totals));
    }

    /** What a row of the answer counts for. */
    private Stream<String> values(String facet, String value) {
        if (!facet.equals(ServiceFacet.REGION.name())) return Stream.of(value);
        return value.isEmpty()
                ? Stream.empty()
                : regions.of(List.of(value.split(" ", -1))).stream().map(RegionId::value);
    }

    private static Map<ServiceFacet, Integer> without(ServiceFilter filter, Map<String, Integer> totals) {
        Map<ServiceFacet, Integer> without = new EnumMap<>(ServiceFacet.class);
        filter.active().forEach(facet -> without.put(facet, totals.getOrDefault(facet.name(), 0)));
        return without;
    }

    /** The municipalities of the chosen region, or of the first region of the chosen municipality. */
    private List<Municipality> around(ServiceFilter filter) {
        Optional<RegionId> region = Optional.ofNullable(filter.region());
        if (region.isEmpty() && filter.municipality() != null)
            region = gazetteer.regionsOf(filter.municipality()).stream()
                    .map(Region::id)
                    .findFirst();
        return region.flatMap(gazetteer::region)
                .map(r -> Places.around(r, gazetteer))
                .orElse(List.of());
    }
}
