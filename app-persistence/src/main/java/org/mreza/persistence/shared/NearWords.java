package org.mreza.persistence.shared;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mreza.domain.shared.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows the words of all names, and which of them a mistyped word may mean. */
@Component
public class NearWords {

    private final JdbcClient jdbc;

    NearWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A query for each word or the few known ones nearest to it; none when nothing is near any of them. */
    public Optional<TextQuery> query(SearchWords asked) {
        Map<String, Set<String>> near = new LinkedHashMap<>();
        asked.words().forEach(word -> near.put(word, new LinkedHashSet<>()));
        jdbc.sql("select asked, word from near_words(:words)")
                .param("words", String.join(" ", asked.words()))
                .query(row -> {
                    near.computeIfAbsent(row.getString(1), word -> new LinkedHashSet<>())
                            .add(row.getString(2));
                });
        if (near.values().stream().allMatch(Set::isEmpty)) return Optional.empty();
        String query = near.entrySet().stream()
                .map(word -> either(word.getKey(), word.getValue()))
                .collect(Collectors.joining(" & "));
        return Optional.of(new TextQuery(
                asked.key(), near.values().stream().flatMap(Set::stream).toList(), query));
    }

    private static String either(String typed, Set<String> near) {
        return near.isEmpty()
                ? TextQuery.beginning(typed)
                : "(" + TextQuery.beginning(typed) + " | " + String.join(" | ", near) + ")";
    }
}
