package org.mreza.persistence.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows the words of all names, and which of them a mistyped word may mean. */
@Component
public class NearWords {

    private final JdbcClient jdbc;

    NearWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A query for the nearest known words of each, or the words themselves where none is near. */
    public String query(SearchText text) {
        Map<String, List<String>> near = new LinkedHashMap<>();
        text.words().forEach(word -> near.put(word, new ArrayList<>()));
        jdbc.sql("""
                select typed.word, known.word
                from unnest(string_to_array(:words, ' ')) typed (word)
                cross join lateral (
                  select w.word from search_word w where w.word % typed.word order by w.word <-> typed.word limit 4) known
                """).param("words", String.join(" ", text.words())).query(row -> {
            List<String> of = near.get(row.getString(1));
            if (of != null) of.add(row.getString(2));
        });
        return near.entrySet().stream()
                .map(typed -> typed.getValue().isEmpty()
                        ? typed.getKey() + ":*"
                        : "(" + String.join(" | ", typed.getValue()) + ")")
                .collect(Collectors.joining(" & "));
    }
}
