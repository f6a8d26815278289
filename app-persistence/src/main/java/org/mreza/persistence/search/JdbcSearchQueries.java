package org.mreza.persistence.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.access.Actor;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.search.Found;
import org.mreza.domain.search.FoundGroup;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.SearchAnswer;
import org.mreza.domain.search.SearchAnswer.Counts;
import org.mreza.domain.search.SearchQueries;
import org.mreza.domain.search.SearchScope;
import org.mreza.domain.shared.SearchWords;
import org.mreza.persistence.search.FoundMapping.Row;
import org.mreza.persistence.shared.KeptPlans;
import org.mreza.persistence.shared.Places;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.TextQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Two statements a search, with plans that are kept: the counts, then rows, or those of the nearest words. */
@Repository
@Transactional(readOnly = true)
class JdbcSearchQueries implements SearchQueries {

    private static final int SHORTEST_SUGGESTED = 2;

    private static final String SUGGESTIONS =
            Stream.of(FoundSource.values()).map(FoundSource::suggestions).collect(Collectors.joining("\nunion all\n"));

    private final JdbcClient jdbc;
    private final Gazetteer gazetteer;
    private final FoundCounting counting;
    private final KeptPlans plans;

    JdbcSearchQueries(JdbcClient jdbc, Gazetteer gazetteer, FoundCounting counting, KeptPlans plans) {
        this.jdbc = jdbc;
        this.gazetteer = gazetteer;
        this.counting = counting;
        this.plans = plans;
    }

    @Override
    public SearchAnswer search(SearchWords words, SearchScope scope, int each, Actor actor) {
        if (words.isEmpty() || scope.kinds().isEmpty()) return SearchAnswer.NOTHING;
        plans.keep();
        Map<String, Object> params = params(words, scope, each, actor);
        Counts counts = counting.of(scope, params);
        boolean near = counts.isEmpty();
        boolean none =
                !near && Collections.disjoint(scope.kinds(), counts.kinds().keySet());
        List<Row> rows = none ? List.of() : rows(scope.kinds(), near, scope.placed(), params);
        return new SearchAnswer(groups(rows), words.words(), near && !rows.isEmpty(), counts);
    }

    private Map<String, Object> params(SearchWords words, SearchScope scope, int each, Actor actor) {
        Map<String, Object> params = new HashMap<>(TextQuery.of(words).params());
        params.put("mine", Rows.organizations(actor));
        params.put("each", each);
        params.put("places", Rows.array(places(scope)));
        return params;
    }

    private List<String> places(SearchScope scope) {
        if (scope.municipality() != null) return Places.reaching(scope.municipality(), gazetteer);
        return scope.region() == null ? List.of() : Places.reaching(scope.region(), gazetteer);
    }

    private List<Row> rows(Set<FoundKind> kinds, boolean near, boolean placed, Map<String, Object> params) {
        String sql = Stream.of(FoundSource.values())
                .filter(source -> kinds.contains(source.kind()))
                .map(source -> source.rows(near, placed))
                .collect(Collectors.joining("\nunion all\n"));
        return jdbc.sql(sql).params(params).query(FoundMapping::row).list();
    }

    @Override
    public List<Found> suggest(SearchWords words, int limit, Actor actor) {
        if (words.key().length() < SHORTEST_SUGGESTED) return List.of();
        plans.keep();
        List<Row> rows = jdbc.sql(SUGGESTIONS)
                .params(params(words, SearchScope.ALL, limit, actor))
                .query(FoundMapping::row)
                .list();
        return mixed(rows).limit(limit).toList();
    }

    /** Names that are just that first, then those that begin so; of each, one of every kind in turn. */
    private static Stream<Found> mixed(List<Row> rows) {
        Map<String, Row> first = new LinkedHashMap<>();
        rows.forEach(row -> first.putIfAbsent(row.kind() + row.address(), row));
        Map<String, Integer> seen = new HashMap<>();
        record Placed(Row row, int turn) {}
        return first.values().stream()
                .map(row -> new Placed(row, seen.merge(row.kind() + " " + row.rank(), 1, Integer::sum)))
                .sorted(Comparator.comparingInt((Placed p) -> p.row().rank())
                        .thenComparingInt(Placed::turn)
                        .thenComparing(p -> p.row().kind()))
                .map(p -> p.row().found());
    }

    private static List<FoundGroup> groups(List<Row> rows) {
        Map<FoundKind, List<Row>> byKind = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing(Row::kind))
                .forEach(row -> byKind.computeIfAbsent(row.kind(), k -> new ArrayList<>())
                        .add(row));
        return byKind.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getValue().get(0).rank() == 0 ? 0 : 1))
                .map(e -> new FoundGroup(
                        e.getKey(),
                        e.getValue().stream().map(Row::found).toList(),
                        Math.min(e.getValue().get(0).total(), FoundGroup.COUNTED_UP_TO + 1)))
                .toList();
    }
}
