package org.mreza.persistence.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.SearchAnswer.Counts;
import org.mreza.domain.search.SearchScope;
import org.mreza.persistence.shared.RegionsReached;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what a search finds by kind and by region, in one statement. */
@Component
class FoundCounting {

    private static final String HERE = "here";
    private static final String ANYWHERE = "anywhere";

    /** Few of the places are different, so that they come grouped. */
    private static final String SQL = "select s.tag, s.kind, s.reach, count(*) from (%s) s group by 1, 2, 3";

    private final JdbcClient jdbc;
    private final RegionsReached reached;

    FoundCounting(JdbcClient jdbc, RegionsReached reached) {
        this.jdbc = jdbc;
        this.reached = reached;
    }

    Counts of(SearchScope scope, Map<String, Object> params) {
        Map<FoundKind, Integer> kinds = new EnumMap<>(FoundKind.class);
        Map<FoundKind, Integer> anywhere = new EnumMap<>(FoundKind.class);
        Map<String, Integer> regions = new LinkedHashMap<>();
        jdbc.sql(sql(scope.placed())).params(params).query(row -> {
            FoundKind kind = FoundKind.valueOf(row.getString(2));
            int number = row.getInt(4);
            boolean here = row.getString(1).equals(HERE);
            (here ? kinds : anywhere).merge(kind, number, Integer::sum);
            if (here != scope.placed() && scope.kinds().contains(kind))
                reached.of(List.of((String[]) row.getArray(3).getArray()))
                        .forEach(region -> regions.merge(region.value(), number, Integer::sum));
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
        return SQL.formatted(Stream.concat(here, anywhere).collect(Collectors.joining("\nunion all\n")));
    }
}
