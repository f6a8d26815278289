package org.mreza.persistence.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.organization.OrganizationQueries.PersonRow;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.SearchWords;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.NearWords;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.TextQuery;
import org.mreza.persistence.shared.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds organizations and persons by what is typed of their names. */
@Component
class OrganizationNames {

    private static final int MOST_SIMILAR = 5;

    private final JdbcClient jdbc;
    private final NearWords nearWords;

    OrganizationNames(JdbcClient jdbc, NearWords nearWords) {
        this.jdbc = jdbc;
        this.nearWords = nearWords;
    }

    /** Trigrams do not mind the order of words, so „Наша порака" and „Порака наша" are one. */
    Map<String, List<OrganizationRow>> similar(Collection<String> names) {
        Map<String, List<OrganizationRow>> byKey = new HashMap<>();
        for (String name : names) {
            String key = SearchWords.of(name).key();
            if (!key.isEmpty()) byKey.put(key, new ArrayList<>());
        }
        if (byKey.isEmpty()) return Map.of();
        jdbc.sql(
                        "select typed.key, o.* from unnest(string_to_array(:keys, '|')) typed (key) cross join lateral (select "
                                + OrganizationMapping.COLUMNS + """
                 , s.score from organization o
                cross join lateral (
                  select max(similarity(typed.key, known.key)) as score
                  from unnest(string_to_array(btrim(o.search_key, '|'), '|')) known (key)) s
                where s.score >= 0.45
                order by s.score desc, o.id limit :limit) o
                order by typed.key, o.score desc, o.id""")
                .param("keys", String.join("|", byKey.keySet()))
                .param("limit", MOST_SIMILAR)
                .query(row -> {
                    byKey.computeIfAbsent(row.getString("key"), key -> new ArrayList<>())
                            .add(OrganizationMapping.row(row, row.getRow()));
                });
        Map<String, List<OrganizationRow>> near = new LinkedHashMap<>();
        for (String name : names) {
            List<OrganizationRow> found =
                    byKey.getOrDefault(SearchWords.of(name).key(), List.of());
            if (!found.isEmpty()) near.put(name, List.copyOf(found));
        }
        return near;
    }

    List<OrganizationRow> suggestions(String typed, int limit) {
        SearchWords asked = SearchWords.of(typed);
        if (asked.isEmpty()) return List.of();
        List<OrganizationRow> found = suggestions(TextQuery.of(asked), limit);
        if (!found.isEmpty()) return found;
        return nearWords.query(asked).map(near -> suggestions(near, limit)).orElse(found);
    }

    private List<OrganizationRow> suggestions(TextQuery text, int limit) {
        return jdbc.sql("select " + OrganizationMapping.COLUMNS + """
                 from organization o
                where o.search_words @@ to_tsquery('simple', :words)
                order by o.state = 'CLOSED',
                  case when o.search_key like :exactly then 0 when o.search_key like :beginning then 1 else 2 end,
                  length(o.search_key), o.id
                limit :limit""")
                .params(text.params())
                .param("limit", limit)
                .query(OrganizationMapping::row)
                .list();
    }

    /** Somebody whom only drafts of others name is not offered. */
    List<PersonRow> persons(String typed, int limit, Actor actor) {
        SearchWords asked = SearchWords.of(typed);
        if (asked.isEmpty()) return List.of();
        return jdbc.sql("""
                select p.id, p.name, s.job, s.organization
                from person p
                left join lateral (
                  select c.job, o.name as organization from contact c join organization o on o.id = c.organization_id
                  where c.person_id = p.id order by o.slug limit 1) s on true
                where (p.search_key like :start or p.search_key like :word)
                  and (s.job is not null or not exists (select from participation x where x.person_id = p.id)
                       or exists (select from participation x join meeting m on m.id = x.meeting_id
                         where x.person_id = p.id and\s""" + Visible.RECORD + """
                ))
                order by p.search_key, p.id limit :limit""")
                .param("mine", Rows.organizations(actor))
                .param("start", asked.key() + "%")
                .param("word", "% " + asked.key() + "%")
                .param("limit", limit)
                .query((row, n) -> new PersonRow(
                        PersonId.of(row.getString("id")),
                        row.getString("name"),
                        Json.textOrNull(row.getString("job")),
                        Json.textOrNull(row.getString("organization"))))
                .list();
    }
}
