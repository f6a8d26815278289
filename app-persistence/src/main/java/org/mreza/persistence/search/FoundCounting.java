package org.mreza.persistence.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.SearchAnswer.Counts;
import org.mreza.domain.search.SearchScope;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what a search finds by kind and by region, in one statement. */
@Component
class FoundCounting {

    private static final String HERE = "here";
    private static final String ANYWHERE = "anywhere";

    /** Regions that the candidates {@code s} reach into. */
    static final String REGIONS = """
            unnest(s.reach) place cross join lateral (
              select x.region_id from municipality_region x where x.municipality_id = substr(place, 2) and place like 'm%'
              union all select x.id from region t join region x on x.id in (t.id, t.parent_id) or x.parent_id = t.id
                where place like 'r%' and t.id = substr(place, 2)
              union all select r.id from region r where place like 'c%' and r.country_id = substr(place, 2)) r""";

    private static final String SQL = """
            with hit as materialized (%s)
            select s.tag, s.kind, count(*) from hit s group by 1, 2
            union all
            select 'region', r.region_id, count(distinct s.kind || s.id) from hit s, %s
            where s.tag = '%s' and s.kind = any (cast(:kinds as text[])) group by 2""";

    private final JdbcClient jdbc;

    FoundCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counts of(SearchScope scope, Map<String, Object> params) {
        Map<FoundKind, Integer> kinds = new EnumMap<>(FoundKind.class);
        Map<FoundKind, Integer> anywhere = new EnumMap<>(FoundKind.class);
        Map<String, Integer> regions = new LinkedHashMap<>();
        jdbc.sql(sql(scope.placed()))
                .params(params)
                .param("kinds", Rows.array(scope.kinds().stream().sorted().toList()))
                .query(row -> {
                    int number = row.getInt(3);
                    switch (row.getString(1)) {
                        case HERE -> kinds.put(FoundKind.valueOf(row.getString(2)), number);
                        case ANYWHERE -> anywhere.put(FoundKind.valueOf(row.getString(2)), number);
                        default -> regions.put(row.getString(2), number);
                    }
                });
        Map<FoundKind, Integer> all = scope.placed() ? anywhere : kinds;
        int total = all.entrySet().stream()
                .filter(e -> scope.kinds().contains(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new Counts(kinds, regions, total);
    }

    private static String sql(boolean placed) {
        Stream<String> here = Stream.of(FoundSource.values()).map(source -> source.candidates(HERE, placed));
        Stream<String> anywhere = placed
                ? Stream.of(FoundSource.values()).map(source -> source.candidates(ANYWHERE, false))
                : Stream.of();
        return SQL.formatted(
                Stream.concat(here, anywhere).collect(Collectors.joining("\nunion all\n")),
                REGIONS,
                placed ? ANYWHERE : HERE);
    }
}
