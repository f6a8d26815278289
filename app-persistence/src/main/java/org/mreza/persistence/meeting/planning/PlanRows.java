package org.mreza.persistence.meeting.planning;

import static org.mreza.persistence.shared.Times.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mreza.domain.meeting.planning.AgendaKind;
import org.mreza.domain.meeting.planning.Gathering;
import org.mreza.domain.meeting.planning.PlanView;
import org.mreza.domain.meeting.planning.Timing;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;

/** Reads plans out of rows. */
final class PlanRows {

    private PlanRows() {}

    /** One plan, with a row for each item of its agenda, or one row without an item. */
    static Optional<PlanView> show(ResultSet row) throws SQLException {
        if (!row.next()) return Optional.empty();
        MeetingId meeting = new MeetingId(Rows.requiredUuid(row, "meeting_id"));
        UUID series = Rows.uuid(row, "series_id");
        Timing timing = timing(row);
        Gathering gathering = gathering(row);
        int sequence = row.getInt("sequence");
        String because = row.getString("cancelled_because");
        List<PlanView.Line> agenda = new ArrayList<>();
        do {
            if (row.getString("item") != null) agenda.add(line(row));
        } while (row.next());
        return Optional.of(new PlanView(
                meeting, series == null ? null : new SeriesId(series), timing, gathering, agenda, sequence, because));
    }

    /** From when until when. */
    static Timing timing(ResultSet row) throws SQLException {
        return new Timing(instant(row, "starts_at"), instant(row, "ends_at"), ZoneId.of(row.getString("zone")));
    }

    private static Gathering gathering(ResultSet row) throws SQLException {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Object language : (Object[]) row.getArray("languages").getArray())
            languages.add(Language.valueOf(language.toString()));
        return new Gathering(
                row.getString("link"),
                Rows.number(row, "capacity"),
                languages,
                row.getString("interpretation"),
                row.getBoolean("announced"));
    }

    private static PlanView.Line line(ResultSet row) throws SQLException {
        return new PlanView.Line(
                row.getString("item"),
                row.getInt("after"),
                row.getInt("minutes"),
                AgendaKind.valueOf(row.getString("item_kind")),
                row.getString("slug"),
                Json.textOrNull(row.getString("name")),
                row.getString("presenter"));
    }
}
