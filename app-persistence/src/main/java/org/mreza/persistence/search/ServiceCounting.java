package org.mreza.persistence.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.search.ServiceFacet;
import org.mreza.domain.search.ServiceFilter;
import org.mreza.domain.shared.FacetCounts;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what every filter would leave, in one statement. */
@Component
class ServiceCounting {

    private final JdbcClient jdbc;
    private final Gazetteer gazetteer;

    ServiceCounting(JdbcClient jdbc, Gazetteer gazetteer) {
        this.jdbc = jdbc;
        this.gazetteer = gazetteer;
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
                    of.put(row.getString(2), row.getInt(3));
                });
        return new FacetCounts<>(totals.getOrDefault("", 0), counts, without(filter, totals));
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
