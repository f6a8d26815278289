package org.mreza.persistence.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mreza.domain.access.Actor;
import org.mreza.domain.project.ProjectQueries;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.ProjectId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads projects. */
@Repository
class JdbcProjectQueries implements ProjectQueries {

    /** What only drafts of others name is not shown. */
    private static final String SEEN = """
            (not exists (select from meeting_project x where x.project_id = c.id)
             or exists (select from meeting_project x join meeting m on m.id = x.meeting_id
               where x.project_id = c.id and (m.state = 'LOGGED' or m.owner_id = any (cast(:mine as uuid[])))))""";

    private final JdbcClient jdbc;

    JdbcProjectQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Choice> find(String words, int limit, Actor actor) {
        String key = Search.key(words);
        if (key.isEmpty()) return List.of();
        return jdbc.sql("""
                select id, name from project c
                where (search_words @@ to_tsquery('simple', :query) or search_key % :key) and\s""" + SEEN + """

                order by (search_key like '%|' || :key || '|%') desc, similarity(search_key, :key) desc, id limit :limit""")
                .param("query", Search.prefixes(words))
                .param("mine", Rows.organizations(actor))
                .param("key", key)
                .param("limit", limit)
                .query(JdbcProjectQueries::choice)
                .list();
    }

    @Override
    public Optional<ProjectId> named(String name) {
        return jdbc.sql(
                        "select id from project where search_key like '%|' || fold_key(:name) || '|%' order by id limit 1")
                .param("name", name)
                .query((row, n) -> new ProjectId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public List<Choice> all(Actor actor) {
        return jdbc.sql("select id, name from project c where " + SEEN + " order by created_at, id limit 500")
                .param("mine", Rows.organizations(actor))
                .query(JdbcProjectQueries::choice)
                .list();
    }

    @Override
    public Map<ProjectId, LocalizedText> names(Collection<ProjectId> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc
                .sql("select id, name from project where id = any (:ids)")
                .param("ids", ids.stream().map(ProjectId::value).toArray(UUID[]::new))
                .query(JdbcProjectQueries::choice)
                .list()
                .stream()
                .collect(Collectors.toMap(Choice::id, Choice::name));
    }

    private static Choice choice(ResultSet row, int n) throws SQLException {
        return new Choice(new ProjectId(row.getObject("id", UUID.class)), Json.text(row.getString("name")));
    }
}
