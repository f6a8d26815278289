package org.mreza.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingRow;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.web.frame.Reader;

/**
 * A meeting in the list, in the reader's words: a template that asks for each of them once fills in fifty rows in half the
 * time.
 *
 * @param about its kind and the how manieth of its series it is, with a comma where the series follows
 * @param state name of the state, null for a meeting that was logged
 * @param conclusions how many, in words; empty for none
 * @param openActions likewise
 */
public record MeetingListRow(
        String href,
        LocalizedText title,
        String about,
        @Nullable LocalizedText series,
        String held,
        String place,
        String hosts,
        @Nullable String state,
        String conclusions,
        String openActions) {

    static List<MeetingListRow> of(List<MeetingRow> rows, Reader reader, PlaceWords places) {
        return rows.stream().map(row -> of(row, reader, places)).toList();
    }

    private static MeetingListRow of(MeetingRow row, Reader reader, PlaceWords places) {
        return new MeetingListRow(
                "/meetings/" + row.id(),
                row.title(),
                about(row, reader),
                row.series(),
                row.held() == null ? reader.message("meeting.held.not-stated") : reader.date(row.held()),
                places.place(row.place(), reader),
                places.names(row.hosts(), reader),
                row.state() == MeetingState.LOGGED ? null : row.state().name(),
                row.conclusions() == 0 ? "" : reader.plural("meeting.conclusions.count", row.conclusions()),
                row.openActions() == 0 ? "" : reader.plural("meeting.actions.open", row.openActions()));
    }

    private static String about(MeetingRow row, Reader reader) {
        return reader.message("meeting.kind." + row.kind())
                + (row.ordinal() == null ? "" : ", " + reader.message("meeting.nth", row.ordinal()))
                + (row.series() == null ? "" : ", ");
    }
}
