package org.mreza.persistence.meeting.challenge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.challenge.ChallengePage.Year;
import org.mreza.domain.meeting.challenge.ThemeQueries;
import org.mreza.domain.shared.MeetingId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was counted ahead: one statement for every question. */
@Repository
@Transactional(readOnly = true)
class JdbcThemeQueries implements ThemeQueries {

    private static final String THEMES = """
            select t.text, y.years, y.times, y.raised, y.agreed
            from theme t cross join lateral (
              select array_agg(b.year order by b.year) as years, array_agg(b.raised + b.agreed order by b.year) as times,
                sum(b.raised) as raised, sum(b.agreed) as agreed
              from (select a.year, sum(a.raised)::int as raised, sum(a.agreed)::int as agreed from (
                select k.year, k.times as raised, 0 as agreed from challenge c join challenge_count k on k.challenge_id = c.id
                where c.theme_key = t.key and c.theme is not null and k.times > 0
                union all
                select k.year, 0, k.times from conclusion_theme_count k where k.theme_key = t.key and k.times > 0) a
                group by a.year) b) y
            where y.years is not null %s
            order by t.key limit :most""";

    private static final String AGREED = """
            select c.text, m.id, m.title, m.held_year, m.held_month, m.held_day, m.held_end_year, m.held_end_month,
              m.held_end_day, m.held_as_written, m.held_conflict from conclusion c join meeting m on m.id = c.meeting_id
            where c.theme is not null and c.theme_key = fold_key(:words) and m.state = 'LOGGED'
            order by m.held_from desc nulls last, m.id, c.position limit :most""";

    private final JdbcClient jdbc;

    JdbcThemeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Theme> themes(Actor actor) {
        return jdbc.sql(THEMES.formatted(""))
                .param("most", MOST)
                .query((row, n) -> theme(row))
                .list();
    }

    @Override
    public Optional<Theme> theme(String words, Actor actor) {
        return jdbc.sql(THEMES.formatted("and t.key = fold_key(:words)"))
                .param("words", words)
                .param("most", 1)
                .query((row, n) -> theme(row))
                .optional();
    }

    @Override
    public List<Agreed> agreed(String words, Actor actor) {
        return jdbc.sql(AGREED)
                .param("words", words)
                .param("most", MOST_AGREED)
                .query((row, n) -> new Agreed(
                        row.getString("text"),
                        new MeetingId(Rows.requiredUuid(row, "id")),
                        Json.text(row.getString("title")),
                        Rows.date(row, "held")))
                .list();
    }

    private static Theme theme(ResultSet row) throws SQLException {
        Integer[] years = (Integer[]) row.getArray("years").getArray();
        Integer[] times = (Integer[]) row.getArray("times").getArray();
        List<Year> trend = new ArrayList<>();
        for (int at = 0; at < years.length; at++) trend.add(new Year(years[at], times[at]));
        return new Theme(row.getString("text"), row.getInt("raised"), row.getInt("agreed"), trend);
    }
}
