package org.mreza.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.MeetingMode;
import org.mreza.domain.meeting.MeetingRow;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.persistence.shared.FilteredPage;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Visible;
import org.mreza.persistence.shared.Windows;

/** Rows of lists of meetings; hosts and, for those who read its record, counts come with the row. */
final class MeetingRows {

    static final String SELECT = """
            select m.id, m.state, m.kind, m.title, m.held_year, m.held_month, m.held_day, m.held_end_year, m.held_end_month,
                   m.held_end_day, m.held_as_written, m.held_conflict, m.mode, m.municipality_id, m.venue, m.ordinal,
                   s.title as series_title,
                   array(select o.name::text from meeting_organization mo join organization o on o.id = mo.organization_id
                         where mo.meeting_id = m.id and mo.role in ('HOST', 'ORGANIZER') order by mo.position limit 4) as hosts,
                   (select count(*) from conclusion c where c.meeting_id = m.id and (record)) as conclusions,
                   (select count(*) from action_item a where a.meeting_id = m.id and (record)
                      and a.state in ('OPEN', 'IN_PROGRESS')) as open_actions
            from meeting m left join meeting_series s on s.id = m.series_id""".replace("(record)", Visible.RECORD);

    /** Of all meetings that the actor sees; in one statement, as counting is most of the work of a list. */
    private static final String ALL = """
            with counted as materialized (select count(*) as total from (select from meeting m where (all) limit (count)) c)
            (select) where (all) and (beyond) (order) limit (rows)""".replace("(select)", FilteredPage.counted(SELECT))
            .replace("(count)", String.valueOf(Windows.COUNTED))
            .replace("(rows)", String.valueOf(Windows.ROWS));

    private static final FilteredPage FILTERED = new FilteredPage("m", "held_from", "meeting m", SELECT);

    /**
     * A page of a list.
     *
     * @param all conditions of what is counted
     * @param beyond condition of where the page begins
     */
    static String page(String all, String beyond, String order, boolean filtered) {
        if (filtered) return FILTERED.of(all, beyond, order, Windows.COUNTED);
        return ALL.replace("(all)", all).replace("(beyond)", beyond).replace("(order)", order);
    }

    private MeetingRows() {}

    static MeetingRow map(ResultSet row, int n) throws SQLException {
        return new MeetingRow(
                new MeetingId(Rows.requiredUuid(row, "id")),
                MeetingState.valueOf(row.getString("state")),
                MeetingKind.valueOf(row.getString("kind")),
                Json.text(row.getString("title")),
                Rows.date(row, "held"),
                place(row),
                Json.textOrNull(row.getString("series_title")),
                Rows.number(row, "ordinal"),
                hosts(row),
                row.getInt("conclusions"),
                row.getInt("open_actions"));
    }

    static Place place(ResultSet row) throws SQLException {
        return new Place(
                Rows.constant(row, "mode", MeetingMode.class),
                Rows.municipality(row, "municipality_id"),
                row.getString("venue"));
    }

    private static List<LocalizedText> hosts(ResultSet row) throws SQLException {
        List<LocalizedText> hosts = new ArrayList<>();
        for (Object name : (Object[]) row.getArray("hosts").getArray()) hosts.add(Json.text(name.toString()));
        return hosts;
    }
}
