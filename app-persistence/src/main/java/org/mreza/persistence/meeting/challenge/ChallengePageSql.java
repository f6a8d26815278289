package org.mreza.persistence.meeting.challenge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.challenge.ChallengePage;
import org.mreza.domain.meeting.challenge.RaisedChallenge;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.persistence.shared.ActionViews;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Visible;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of a challenge: one statement for each kind of its rows. */
final class ChallengePageSql {

    private static final String COUNTS = """
            select year, null as municipality_id, sum(times) as times from challenge_count where challenge_id = :id group by year
            union all
            select null, municipality_id, sum(times) from challenge_count
            where challenge_id = :id and municipality_id <> '' group by municipality_id
            order by year, times desc, municipality_id""";

    private static final String VOICES = """
            select v.organization_id, o.slug, o.name, count(*) as times from challenge_voice v
            join challenge_mention x on x.meeting_id = v.meeting_id and x.challenge_id = v.challenge_id
            join meeting m on m.id = v.meeting_id join organization o on o.id = v.organization_id
            where v.challenge_id = :id and\s""" + Visible.RECORD + """
             group by v.organization_id, o.slug, o.name order by times desc, v.organization_id limit 100""";

    private static final String MENTIONS =
            """
            select m.id, m.title, m.municipality_id, m.held_year, m.held_month, m.held_day, m.held_end_year, m.held_end_month,
              m.held_end_day, m.held_as_written, m.held_conflict,
              array(select m.owner_id::text union select h.organization_id::text from meeting_organization h
                where h.meeting_id = m.id) as holders,
              (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name::text) order by o.slug), '[]')
               from challenge_voice v join organization o on o.id = v.organization_id
               where v.challenge_id = x.challenge_id and v.meeting_id = m.id) as voices
            from challenge_mention x join meeting m on m.id = x.meeting_id
            where x.challenge_id = :id and\s""" + Visible.RECORD + " order by m.held_from desc nulls last, m.id desc limit " + ChallengePage.MOST;

    private static final String ACTIONS = ActionViews.SELECT + " where a.id %s and " + Visible.RECORD
            + " order by a.due_to nulls last, a.id limit " + ChallengePage.MOST;

    private static final String MERGES = """
            select g.id, g.gone_id, c.text, jsonb_array_length(g.mentions) as meetings, g.merged_at,
              coalesce(a.name, '') as by_name
            from challenge_merge g join challenge c on c.id = g.gone_id left join account a on a.id = g.merged_by
            where g.kept_id = :id and g.undone_at is null order by g.merged_at desc, g.id desc limit 100""";

    private final JdbcClient jdbc;

    ChallengePageSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ChallengePage> show(ChallengeId id, Actor actor) {
        return jdbc.sql(ChallengeListSql.ROWS
                        + " left join challenge_total t on t.challenge_id = c.id where c.id = :id and "
                        + Visible.CHALLENGE)
                .param("id", id.value())
                .param("mine", Rows.organizations(actor))
                .query(JdbcChallengeQueries::row)
                .optional()
                .map(head -> complete(head, actor));
    }

    private ChallengePage complete(RaisedChallenge head, Actor actor) {
        List<ChallengePage.Year> years = new ArrayList<>();
        List<ChallengePage.Place> places = new ArrayList<>();
        jdbc.sql(COUNTS).param("id", head.id().value()).query(row -> {
            var place = Rows.municipality(row, "municipality_id");
            if (place == null) years.add(new ChallengePage.Year(row.getInt("year"), row.getInt("times")));
            else places.add(new ChallengePage.Place(place, row.getInt("times")));
        });
        return new ChallengePage(
                head,
                years,
                places,
                rows(VOICES, head, actor, ChallengePageSql::voice),
                rows(MENTIONS, head, actor, ChallengePageSql::mention),
                rows(
                        ACTIONS.formatted(
                                "in (select l.action_item_id from challenge_action l where l.challenge_id = :id)"),
                        head,
                        actor,
                        ActionViews::map),
                rows(
                        ACTIONS.formatted(
                                "in (select i.id from action_item i join challenge_mention x on x.meeting_id = i.meeting_id"
                                        + " where x.challenge_id = :id) and a.id not in (select l.action_item_id from"
                                        + " challenge_action l where l.challenge_id = :id)"),
                        head,
                        actor,
                        ActionViews::map),
                rows(MERGES, head, actor, ChallengePageSql::merged));
    }

    private <T> List<T> rows(String sql, RaisedChallenge head, Actor actor, RowMapper<T> mapper) {
        return jdbc.sql(sql)
                .param("id", head.id().value())
                .param("mine", Rows.organizations(actor))
                .query(mapper)
                .list();
    }

    private static ChallengePage.Voice voice(ResultSet row, int n) throws SQLException {
        return new ChallengePage.Voice(
                new OrganizationId(Rows.requiredUuid(row, "organization_id")),
                row.getString("slug"),
                Json.text(row.getString("name")),
                row.getInt("times"));
    }

    private static ChallengePage.Mention mention(ResultSet row, int n) throws SQLException {
        Map<OrganizationId, Boolean> holders = new LinkedHashMap<>();
        for (Object id : (Object[]) row.getArray("holders").getArray())
            holders.put(OrganizationId.of(id.toString()), true);
        return new ChallengePage.Mention(
                new MeetingId(Rows.requiredUuid(row, "id")),
                Json.text(row.getString("title")),
                Rows.date(row, "held"),
                Rows.municipality(row, "municipality_id"),
                holders.keySet(),
                Json.rows(row.getString("voices")).stream()
                        .map(v -> new ChallengePage.Voice(
                                OrganizationId.of(String.valueOf(v.get("id"))),
                                String.valueOf(v.get("slug")),
                                Json.text(String.valueOf(v.get("name"))),
                                1))
                        .toList());
    }

    private static ChallengePage.Merged merged(ResultSet row, int n) throws SQLException {
        return new ChallengePage.Merged(
                Rows.requiredUuid(row, "id"),
                new ChallengeId(Rows.requiredUuid(row, "gone_id")),
                Json.text(row.getString("text")),
                row.getInt("meetings"),
                row.getTimestamp("merged_at").toInstant(),
                row.getString("by_name"));
    }
}
