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
import org.mreza.domain.search.SearchWords;
import org.mreza.domain.shared.Alias;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement a search, and two more when nothing is found by the words as typed. */
@Repository
class JdbcSearchQueries implements SearchQueries {

    private static final int SHORTEST_SUGGESTED = 2;

    private final JdbcClient jdbc;
    private final NearestWords nearestWords;

    JdbcSearchQueries(JdbcClient jdbc, NearestWords nearestWords) {
        this.jdbc = jdbc;
        this.nearestWords = nearestWords;
    }

    private record Row(Found found, int rank, int total) {}

    @Override
    public SearchAnswer search(SearchWords words, Set<FoundKind> kinds, int each, Actor actor) {
        if (words.isEmpty() || kinds.isEmpty()) return SearchAnswer.NOTHING;
        List<Row> rows = rows(words, tsquery(words.words()), kinds, each, actor);
        if (!rows.isEmpty()) return new SearchAnswer(groups(rows), words.words(), false);
        List<List<String>> near = nearestWords.of(words);
        if (near.stream().anyMatch(List::isEmpty)) return SearchAnswer.NOTHING;
        String either = near.stream().map(JdbcSearchQueries::anyOf).collect(Collectors.joining(" & "));
        List<String> found = near.stream().flatMap(List::stream).toList();
        return new SearchAnswer(groups(rows(words, either, kinds, each, actor)), found, true);
    }

    @Override
    public List<Found> suggest(SearchWords words, int limit, Actor actor) {
        if (words.key().length() < SHORTEST_SUGGESTED) return List.of();
        return rows(words, tsquery(words.words()), EnumSet.allOf(FoundKind.class), limit, actor).stream()
                .sorted(Comparator.comparingInt(Row::rank))
                .limit(limit)
                .map(Row::found)
                .toList();
    }

    /** The words are letters and digits only, so that nothing in them needs quotes. */
    private static String tsquery(List<String> words) {
        return words.stream().map(w -> "'" + w + "':*").collect(Collectors.joining(" & "));
    }

    private static String anyOf(List<String> words) {
        return words.stream().map(w -> "'" + w + "'").collect(Collectors.joining(" | ", "(", ")"));
    }

    private List<Row> rows(SearchWords words, String tsquery, Set<FoundKind> kinds, int each, Actor actor) {
        String sql = Stream.of(FoundSource.values())
                .filter(source -> kinds.contains(source.kind()))
                .map(FoundSource::sql)
                .collect(Collectors.joining("\nunion all\n"));
        return jdbc.sql(sql)
                .param("exact", "%|" + words.key() + "|%")
                .param("start", "%|" + words.key() + "%")
                .param("key", words.key())
                .param("words", tsquery)
                .param("own", Rows.organizations(actor))
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
