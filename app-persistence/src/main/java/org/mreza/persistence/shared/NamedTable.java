package org.mreza.persistence.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table that people pick from by name.
 *
 * @param table its name, always ours
 * @param column which holds the name
 * @param visible one of {@link Visible}
 */
public record NamedTable(JdbcClient jdbc, String table, String column, String visible) {

    /** Rows with a name like this in any script, best first. */
    public <T> List<T> find(String typed, int limit, Actor actor, BiFunction<UUID, LocalizedText, T> choice) {
        TextQuery text = TextQuery.of(SearchWords.of(typed));
        if (text.isEmpty()) return List.of();
        return jdbc.sql("select id, " + column + " from " + table + " c where " + visible + """
                 and (search_words @@ to_tsquery('simple', :words) or search_key % :key)
                order by search_key like :exactly desc, similarity(search_key, :key) desc, id limit :limit""")
                .params(text.params())
                .param("mine", Rows.organizations(actor))
                .param("limit", limit)
                .query((row, n) -> choice.apply(row.getObject(1, UUID.class), Json.text(row.getString(2))))
                .list();
    }

    /** The one of exactly this name, however it is spelled. */
    public Optional<UUID> named(String name) {
        return jdbc.sql("select id from " + table
                        + " where search_key like '%|' || fold_key(:name) || '|%' order by id limit 1")
                .param("name", name)
                .query(UUID.class)
                .optional();
    }
}
