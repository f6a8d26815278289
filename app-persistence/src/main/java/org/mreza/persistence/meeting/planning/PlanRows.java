package org.mreza.persistence.meeting.planning;

import static org.mreza.persistence.shared.Times.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.mreza.domain.meeting.planning.Gathering;
import org.mreza.domain.meeting.planning.PlanView;
import org.mreza.domain.meeting.planning.Timing;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.persistence.shared.Rows;

/** Reads plans out of rows. */
final class PlanRows {

    private PlanRows() {}

    static PlanView show(ResultSet row) throws SQLException {
        UUID series = Rows.uuid(row, "series_id");
        return new PlanView(
                new MeetingId(Rows.requiredUuid(row, "meeting_id")),
                series == null ? null : new SeriesId(series),
                timing(row),
                gathering(row),
                row.getInt("sequence"),
                row.getString("cancelled_because"));
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
}
