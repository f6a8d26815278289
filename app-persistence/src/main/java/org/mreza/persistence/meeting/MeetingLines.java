package org.mreza.persistence.meeting;

import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.MeetingLine;
import org.mreza.domain.meeting.MeetingMode;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.persistence.shared.CopiedRow;
import org.mreza.persistence.shared.CopiedText;
import org.mreza.persistence.shared.Visible;

/** Meetings as lines of a file: what {@link MeetingRows} reads, with texts chosen by the server. */
final class MeetingLines {

    private static final String SELECT = """
            select %s, m.kind, m.held_year, m.held_month, m.held_day, m.held_end_year, m.held_end_month, m.held_end_day,
                   m.mode, m.municipality_id, m.venue,
                   array(select %s from meeting_organization mo join organization o on o.id = mo.organization_id
                         where mo.meeting_id = m.id and mo.role in ('HOST', 'ORGANIZER') order by mo.position limit 4),
                   %s, m.ordinal,
                   (select count(*) from conclusion c where c.meeting_id = m.id and (record)),
                   (select count(*) from action_item a where a.meeting_id = m.id and (record)
                      and a.state in ('OPEN', 'IN_PROGRESS'))
            from meeting m left join meeting_series s on s.id = m.series_id""".replace("(record)", Visible.RECORD);

    private final CopiedText texts;

    MeetingLines(Language reader) {
        this.texts = new CopiedText(reader);
    }

    String select() {
        return SELECT.formatted(texts.of("m.title"), texts.of("o.name"), texts.of("s.title"));
    }

    MeetingLine map(CopiedRow row) {
        return new MeetingLine(
                texts.read(row.requiredText()),
                MeetingKind.valueOf(row.requiredText()),
                row.date(),
                place(row),
                row.texts().stream().map(texts::read).toList(),
                texts.readOrNull(row.text()),
                row.number(),
                row.requiredNumber(),
                row.requiredNumber());
    }

    private static Place place(CopiedRow row) {
        String mode = row.text();
        String municipality = row.text();
        return new Place(
                mode == null ? null : MeetingMode.valueOf(mode),
                municipality == null ? null : MunicipalityId.of(municipality),
                row.text());
    }
}
