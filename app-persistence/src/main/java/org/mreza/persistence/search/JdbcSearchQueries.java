package org.mreza.persistence.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.access.Actor;
import org.mreza.domain.search.Found;
import org.mreza.domain.search.FoundGroup;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.SearchAnswer;
import org.mreza.domain.search.SearchQueries;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.SearchWords;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.NearWords;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.TextQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement a search, and two more when nothing is found by the words as typed. */
@Repository
class JdbcSearchQueries implements SearchQueries {

    private static final int SHORTEST_SUGGESTED = 2;

    private final JdbcClient jdbc;
    private final NearWords nearWords;

    JdbcSearchQueries(JdbcClient jdbc, NearWords nearWords) {
        this.jdbc = jdbc;
        this.nearWords = nearWords;
    }

    private record Row(Found found, int rank, int total) {}

    @Override
    public SearchAnswer search(SearchWords words, Set<FoundKind> kinds, int each, Actor actor) {
        if (words.isEmpty() || kinds.isEmpty()) return SearchAnswer.NOTHING;
        List<Row> rows = rows(TextQuery.of(words), kinds, each, actor);
        if (!rows.isEmpty()) return new SearchAnswer(groups(rows), words.words(), false);
        return nearWords
                .query(words)
                .map(near -> new SearchAnswer(groups(rows(near, kinds, each, actor)), near.words(), true))
                .orElse(SearchAnswer.NOTHING);
    }

    @Override
    public List<Found> suggest(SearchWords words, int limit, Actor actor) {
        if (words.key().length() < SHORTEST_SUGGESTED) return List.of();
        return rows(TextQuery.of(words), EnumSet.allOf(FoundKind.class), limit, actor).stream()
                .sorted(Comparator.comparingInt(Row::rank))
                .limit(limit)
                .map(Row::found)
                .toList();
    }

    private List<Row> rows(TextQuery text, Set<FoundKind> kinds, int each, Actor actor) {
        String sql = Stream.of(FoundSource.values())
                .filter(source -> kinds.contains(source.kind()))
                .map(FoundSource::sql)
                .collect(Collectors.joining("\nunion all\n"));
        return jdbc.sql(sql)
                .params(text.params())
                .param("mine", Rows.organizations(actor))
                .param("each", each)
                .query((row, n) -> new Row(found(row), row.getInt("rank"), row.getInt("total")))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                FoundKind.valueOf(row.getString("found")),
                row.getString("address"),
                Json.text(row.getString("name")),
                Json.aliases(row.getString("aliases")).all().stream()
                        .map(Alias::text)
                        .toList(),
                row.getString("detail"),
                row.getString("state"),
                Rows.municipality(row, "municipality_id"),
                Rows.country(row, "country_id"),
                Rows.date(row, "held"));
    }

    private static List<FoundGroup> groups(List<Row> rows) {
        Map<FoundKind, List<Row>> byKind = new EnumMap<>(FoundKind.class);
        rows.forEach(row -> byKind.computeIfAbsent(row.found().kind(), k -> new ArrayList<>())
                .add(row));
        return byKind.entrySet().stream()
                .map(e -> new FoundGroup(
                        e.getKey(),
                        e.getValue().stream().map(Row::found).toList(),
                        Math.min(e.getValue().get(0).total(), FoundGroup.COUNTED_UP_TO + 1)))
                .toList();
    }
}
