package org.mreza.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingRow;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.web.frame.Reader;

/**
 * A meeting in the list, in the reader's words: a template that asks for each of them once fills in fifty rows in half the
 * time.
 *
 * @param titleLang value of the {@code lang} attribute of the title, null where it is the page's own
 * @param series title of its series, or null
 * @param nth the how manieth of its series, behind a comma; empty when not known
 * @param state name of the state, null for a meeting that was logged
 * @param conclusions how many, in words; null for none
 * @param openActions likewise
 */
public record MeetingListRow(
        String href,
        String title,
        @Nullable String titleLang,
        String kind,
        @Nullable String series,
        @Nullable String seriesLang,
        String nth,
        String held,
        String place,
        String hosts,
        @Nullable String state,
        @Nullable String conclusions,
        @Nullable String openActions) {

    static List<MeetingListRow> of(List<MeetingRow> rows, Reader reader, PlaceWords places) {
        return rows.stream().map(row -> of(row, reader, places)).toList();
    }

    private static MeetingListRow of(MeetingRow row, Reader reader, PlaceWords places) {
        return new MeetingListRow(
                "/meetings/" + row.id(),
                reader.text(row.title()),
                reader.lang(row.title()),
                reader.message("meeting.kind." + row.kind()),
                row.series() == null ? null : reader.text(row.series()),
                reader.lang(row.series()),
                row.ordinal() == null ? "" : ", " + reader.message("meeting.nth", row.ordinal()),
                row.held() == null ? reader.message("meeting.held.not-stated") : reader.date(row.held()),
                places.place(row.place(), reader),
                places.names(row.hosts(), reader),
                row.state() == MeetingState.LOGGED ? null : row.state().name(),
                row.conclusions() == 0 ? null : reader.plural("meeting.conclusions.count", row.conclusions()),
                row.openActions() == 0 ? null : reader.plural("meeting.actions.open", row.openActions()));
    }
}
