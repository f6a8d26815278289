package org.mreza.persistence.organization;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.organization.OrganizationFacet;
import org.mreza.domain.organization.OrganizationFilter;
import org.mreza.domain.shared.FacetCounts;
import org.mreza.domain.shared.SearchWords;
import org.mreza.persistence.shared.NearWords;
import org.mreza.persistence.shared.TextQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what every filter of the list would leave, in one statement: candidates are read once under all filters (of the
 * empty tag), and once without each filter that is on, which its own choices are counted over.
 */
@Component
class OrganizationCounting {

    private static final String REGIONS = """
            select a.region_id where a.region_id is not null
            union all select x.region_id from municipality_region x where x.municipality_id = a.municipality_id
            union all select r.id from region r where r.country_id = a.country_id""";

    private static final String MUNICIPALITIES = """
            select a.municipality_id where a.municipality_id is not null
            union all select x.municipality_id from municipality_region x where x.region_id = a.region_id
            union all select m.id from municipality m where m.country_id = a.country_id""";

    /** As many as the filter leaves that the choice makes: of any tie, seated there, or working there and seated elsewhere. */
    private static final String PLACED = """
            select '%1$s', code, count(*) from (
              select id, code, bool_or(seated) as seated, bool_or(not seated) as works from (
                select s.id, %2$s as code, true as seated from hit s %3$s where s.tag = '%4$s' and s.seat is not null
                union all
                select s.id, w.code, false from hit s join organization_area a on a.organization_id = s.id
                  cross join lateral (%5$s) w (code) where s.tag = '%4$s') w
              group by 1, 2) p
            where case :tie when 'SEAT' then seated when 'WORK' then works and not seated else true end group by 2""";

    private final JdbcClient jdbc;
    private final NearWords nearWords;
    private final Gazetteer gazetteer;

    OrganizationCounting(JdbcClient jdbc, NearWords nearWords, Gazetteer gazetteer) {
        this.jdbc = jdbc;
        this.nearWords = nearWords;
        this.gazetteer = gazetteer;
    }

    FacetCounts<OrganizationFacet> of(OrganizationFilter filter) {
        String typed = filter.text();
        SearchWords asked = typed == null || typed.isBlank() ? null : SearchWords.of(typed);
        FacetCounts<OrganizationFacet> counts = counted(filter, asked == null ? null : TextQuery.of(asked));
        if (counts.total() > 0 || asked == null || asked.isEmpty()) return counts;
        return nearWords.query(asked).map(near -> counted(filter, near)).orElse(counts);
    }

    private FacetCounts<OrganizationFacet> counted(OrganizationFilter filter, @Nullable TextQuery text) {
        Set<OrganizationFacet> active = filter.active();
        OrganizationHits all = new OrganizationHits(filter, text, gazetteer);
        String hits = Stream.concat(
                        Stream.of(hit("", all)),
                        active.stream()
                                .map(f -> hit(
                                        f.name(),
                                        new OrganizationHits(
                                                filter.without(f),
                                                f == OrganizationFacet.TEXT ? null : text,
                                                gazetteer))))
                .collect(Collectors.joining(" union all "));
        Map<OrganizationFacet, Map<String, Integer>> of = new EnumMap<>(OrganizationFacet.class);
        Map<String, Integer> totals = new LinkedHashMap<>();
        jdbc.sql("with hit as materialized (" + hits
                        + ") select '' as facet, s.tag as code, count(*) from hit s group by 2"
                        + " union all select 'KIND', s.kind, count(*) from hit s where s.tag = '"
                        + tag(active, OrganizationFacet.KIND) + "' group by 2 union all "
                        + regions(active)
                        + (filter.region() == null ? "" : " union all " + municipalities(active)))
                .params(all.params())
                .param("tie", filter.tie().name())
                .query(row -> {
                    Map<String, Integer> counts = row.getString(1).isEmpty()
                            ? totals
                            : of.computeIfAbsent(
                                    OrganizationFacet.valueOf(row.getString(1)), f -> new LinkedHashMap<>());
                    counts.put(row.getString(2), row.getInt(3));
                });
        Map<OrganizationFacet, Integer> without = new EnumMap<>(OrganizationFacet.class);
        active.forEach(facet -> without.put(facet, totals.getOrDefault(facet.name(), 0)));
        return new FacetCounts<>(totals.getOrDefault("", 0), of, without);
    }

    private static String hit(String tag, OrganizationHits hits) {
        return "(select '" + tag + "' as tag, o.id, o.kind, o.seat_municipality_id as seat from organization o"
                + hits.where() + " limit " + (FacetCounts.COUNTED_UP_TO + 1) + ")";
    }

    private static String regions(Set<OrganizationFacet> active) {
        return PLACED.formatted(
                OrganizationFacet.REGION,
                "x.region_id",
                "join municipality_region x on x.municipality_id = s.seat",
                tag(active, OrganizationFacet.REGION),
                REGIONS);
    }

    private static String municipalities(Set<OrganizationFacet> active) {
        return PLACED.formatted(
                OrganizationFacet.MUNICIPALITY,
                "s.seat",
                "",
                tag(active, OrganizationFacet.MUNICIPALITY),
                MUNICIPALITIES);
    }

    private static String tag(Set<OrganizationFacet> active, OrganizationFacet facet) {
        return active.contains(facet) ? facet.name() : "";
    }
}
