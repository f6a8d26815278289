package org.mreza.persistence.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
import org.mreza.persistence.shared.Windows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings of places, and at how many of them a municipality was present. */
@Repository
class MeetingRows {

    private static final String OF_SERIES = "m.series_id = (select id from meeting_series where slug = :series)";

    private static final String LATEST = """
            select f.*, (select count(*) from (select from meeting m where %1$s limit %2$d) c) as total,
              (select count(*) from action_item a
               where a.meeting_id = f.id and a.state in ('OPEN', 'IN_PROGRESS') and %3$s) as open_actions
            from (select m.* from meeting m where %1$s
                  order by coalesce(m.held_from, date '-infinity') desc, m.id desc limit :limit) f
            order by coalesce(f.held_from, date '-infinity') desc, f.id desc""";

    private static final String PRESENCE = """
            select u.id,
              (select count(*) from organization o where o.seat_municipality_id = u.id and o.state = 'ACTIVE') organizations,
              coalesce(p.meetings, 0) meetings
            from unnest(cast(:municipalities as text[])) u(id)
            left join (%s) p on p.municipality_id = u.id""";

    /** Of all meetings, as the sums of reports have it. */
    private static final String SUMMED = """
            select territory as municipality_id, sum(n) as meetings from report_sum_now
            where territory = any(cast(:municipalities as text[])) and figure = 'attendance' group by territory""";

    private static final String COUNTED = """
            select x.id as municipality_id, count(*) as meetings from report_meeting p, unnest(p.present) x(id)
            where p.present && cast(:municipalities as text[]) and x.id = any(cast(:municipalities as text[]))
              and %s
            group by x.id""";

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(LatestMeetings.Row meeting, int total) {}

    /**
     * @param where condition of a meeting {@code m}
     */
    LatestMeetings latest(String where, Period period, int limit, Actor actor) {
        List<String> conditions = new ArrayList<>(List.of(where, Visible.MEETING));
        conditions.addAll(within(period, "m"));
        if (period.series() != null) conditions.add(OF_SERIES);
        String sql =
                LATEST.formatted(String.join(" and ", conditions), Windows.COUNTED, Visible.RECORD.replace("m.", "f."));
        List<Row> rows = jdbc.sql(sql)
                .params(parameters(period))
                .param("mine", Rows.organizations(actor))
                .param("limit", limit)
                .query((row, n) -> new Row(meeting(row), row.getInt("total")))
                .list();
        int total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new LatestMeetings(rows.stream().map(Row::meeting).toList(), total);
    }

    Map<MunicipalityId, Presence> presence(List<MunicipalityId> municipalities, Period period) {
        Map<MunicipalityId, Presence> presence = new HashMap<>();
        jdbc.sql(PRESENCE.formatted(meetings(period)))
                .params(parameters(period))
                .param("municipalities", Rows.array(municipalities))
                .query(row -> {
                    presence.put(
                            MunicipalityId.of(row.getString("id")),
                            new Presence(row.getInt("organizations"), row.getInt("meetings")));
                });
        return presence;
    }

    private static String meetings(Period period) {
        if (period.isAll()) return SUMMED;
        List<String> conditions = new ArrayList<>(within(period, "p"));
        if (!conditions.isEmpty()) conditions.add("p.held_from < 'infinity'");
        if (period.series() != null)
            conditions.add("p.meeting_id in (select m.id from meeting m where " + OF_SERIES + ")");
        return COUNTED.formatted(String.join(" and ", conditions));
    }

    private static List<String> within(Period period, String of) {
        List<String> conditions = new ArrayList<>();
        if (period.from() != null) conditions.add(of + ".held_to >= :from");
        if (period.to() != null) conditions.add(of + ".held_from <= :to");
        return conditions;
    }

    private static Map<String, Object> parameters(Period period) {
        Map<String, Object> parameters = new HashMap<>();
        if (period.from() != null) parameters.put("from", period.from());
        if (period.to() != null) parameters.put("to", period.to());
        if (period.series() != null) parameters.put("series", period.series());
        return parameters;
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
