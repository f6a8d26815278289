package org.mreza.persistence.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.overview.LatestMeetings;
import org.mreza.domain.overview.Period;
import org.mreza.domain.overview.Presence;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings of places, and at how many of them a municipality was present. */
@Repository
class MeetingRows {

    private static final String PERIOD = """
            with period as (
              select * from meeting m
              where (cast(:from as date) is null or m.held_to >= cast(:from as date))
                and (cast(:to as date) is null or m.held_from <= cast(:to as date))
                and (cast(:series as text) is null
                  or m.series_id = (select id from meeting_series where slug = cast(:series as text))))
            """;

    private static final String LATEST =
            PERIOD + """
            , found as (
              select m.*, count(*) over () total from period m
              where m.id in (select meeting_id from meeting_municipality
                  where municipality_id = any(cast(:municipalities as text[])))
                and\s""" + Visible.MEETING + """

              order by m.held_from desc nulls last, m.id desc limit :limit)
            select f.*, (select count(*) from action_item a
              where a.meeting_id = f.id and a.state in ('OPEN', 'IN_PROGRESS') and\s""" + Visible.RECORD.replace("m.", "f.") + """
              ) open_actions
            from found f order by f.held_from desc nulls last, f.id desc""";

    private static final String PRESENCE = PERIOD + """
            , present as materialized (
              select distinct x.municipality_id, x.meeting_id from meeting_presence x join period p on p.id = x.meeting_id
              where x.municipality_id = any(cast(:municipalities as text[])) and p.state = 'LOGGED')
            select u.id,
              (select count(*) from organization o where o.seat_municipality_id = u.id and o.state = 'ACTIVE') organizations,
              (select count(*) from present p where p.municipality_id = u.id) meetings
            from unnest(cast(:municipalities as text[])) u(id)""";

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(LatestMeetings.Row meeting, int total) {}

    LatestMeetings latest(List<MunicipalityId> municipalities, Period period, int limit, Actor actor) {
        List<Row> rows = ask(LATEST, municipalities, period)
                .param("mine", Rows.organizations(actor))
                .param("limit", limit)
                .query((row, n) -> new Row(meeting(row), row.getInt("total")))
                .list();
        int total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new LatestMeetings(rows.stream().map(Row::meeting).toList(), total);
    }

    Map<MunicipalityId, Presence> presence(List<MunicipalityId> municipalities, Period period) {
        Map<MunicipalityId, Presence> presence = new HashMap<>();
        ask(PRESENCE, municipalities, period).query(row -> {
            presence.put(
                    MunicipalityId.of(row.getString("id")),
                    new Presence(row.getInt("organizations"), row.getInt("meetings")));
        });
        return presence;
    }

    private JdbcClient.StatementSpec ask(String sql, List<MunicipalityId> municipalities, Period period) {
        return jdbc.sql(sql)
                .param("municipalities", Rows.array(municipalities))
                .param("from", period.from())
                .param("to", period.to())
                .param("series", period.series());
    }

    private static LatestMeetings.Row meeting(ResultSet row) throws SQLException {
        return new LatestMeetings.Row(
                new MeetingId(row.getObject("id", java.util.UUID.class)),
                row.getString("kind"),
                Json.text(row.getString("title")),
                row.getString("state"),
                Rows.date(row, "held"),
                Rows.municipality(row, "municipality_id"),
                row.getInt("open_actions"));
    }
}
