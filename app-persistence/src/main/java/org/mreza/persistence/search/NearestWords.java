package org.mreza.persistence.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mreza.domain.search.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For every word that somebody typed, the few nearest words that name something. */
@Repository
class NearestWords {

    private final JdbcClient jdbc;

    NearestWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One list for every word, in order; a list is empty where nothing is near. */
    List<List<String>> of(SearchWords asked) {
        Map<String, List<String>> near = new LinkedHashMap<>();
        asked.words().forEach(word -> near.put(word, new ArrayList<>()));
        jdbc.sql("""
                select asked, s.word from unnest(cast(:words as text[])) asked,
                  lateral (select word from search_word where word % asked order by word <-> asked, word limit 4) s""")
                .param("words", asked.words().stream().collect(Collectors.joining(",", "{", "}")))
                .query(row -> {
                    near.getOrDefault(row.getString(1), new ArrayList<>()).add(row.getString(2));
                });
        return List.copyOf(near.values());
    }
}
