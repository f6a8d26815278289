package org.mreza.persistence.meeting.challenge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.challenge.ChallengeFilter;
import org.mreza.domain.shared.SearchWords;
import org.mreza.persistence.shared.TextQuery;

/** The conditions of the register. What was raised at logged meetings is counted ahead, so that drafts tell nothing. */
final class ChallengeListSql {

    static final String ROWS = """
            select c.id, c.text, c.theme, coalesce(t.times, 0) as times, t.first_on, t.last_on, t.last_sort,
              (select count(distinct v.organization_id) from challenge_voice v
               join challenge_mention x on x.meeting_id = v.meeting_id and x.challenge_id = v.challenge_id
               join meeting m on m.id = v.meeting_id and m.state = 'LOGGED'
               where v.challenge_id = c.id) as organizations,
              (select count(distinct k.municipality_id) from challenge_count k
               where k.challenge_id = c.id and k.municipality_id <> '') as municipalities,
              (select count(*) from challenge_action a join action_item i on i.id = a.action_item_id
               join meeting m on m.id = i.meeting_id and m.state = 'LOGGED'
               where a.challenge_id = c.id) as actions
            from challenge c""";

    static final String REGISTER = " join challenge_total t on t.challenge_id = c.id";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ChallengeListSql(ChallengeFilter filter) {
        conditions.add("t.times > 0");
        when(filter.theme(), "theme", "c.theme_key = fold_key(:theme)");
        String counted = "c.id in (select k.challenge_id from challenge_count k ";
        when(filter.year(), "year", counted + "where k.year = :year)");
        when(
                filter.country() == null ? null : filter.country().value(),
                "country",
                counted + "join municipality p on p.id = k.municipality_id where p.country_id = :country)");
        when(
                filter.region() == null ? null : filter.region().value(),
                "region",
                counted
                        + "join municipality_region r on r.municipality_id = k.municipality_id where r.region_id = :region)");
        when(filter.organization() == null ? null : filter.organization().value(), "organization", """
                c.id in (select v.challenge_id from challenge_voice v
                  join challenge_mention x on x.meeting_id = v.meeting_id and x.challenge_id = v.challenge_id
                  join meeting m on m.id = v.meeting_id and m.state = 'LOGGED' where v.organization_id = :organization)""");
        text(filter.text());
    }

    private void text(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return;
        TextQuery text = TextQuery.of(SearchWords.of(typed));
        if (text.isEmpty()) conditions.add("false");
        else when(text.query(), "words", "c.search_words @@ to_tsquery('simple', :words)");
    }

    private void when(@Nullable Object value, String name, String condition) {
        if (value == null) return;
        set(name, value);
        and(condition);
    }

    void and(String condition) {
        conditions.add(condition);
    }

    void set(String name, Object value) {
        parameters.put(name, value);
    }

    String where() {
        return " where " + String.join("\n and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
