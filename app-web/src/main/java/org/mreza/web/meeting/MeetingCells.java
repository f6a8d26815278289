package org.mreza.web.meeting;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.MeetingLine;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.shared.PartialDate;
import org.mreza.web.export.Repeated;
import org.mreza.web.frame.Reader;

/** Lines of one file about meetings in words. */
final class MeetingCells {

    private final PlaceWords places;
    private final Reader reader;
    private final String undated;
    private final Repeated<MeetingKind> kinds;
    private final Repeated<PartialDate> dates;
    private final Repeated<Place> towns;

    MeetingCells(Gazetteer gazetteer, Reader reader) {
        this.places = new PlaceWords(gazetteer, reader);
        this.reader = reader;
        this.undated = reader.message("meeting.held.not-stated");
        this.kinds = new Repeated<>(kind -> reader.message("meeting.kind." + kind));
        this.dates = new Repeated<>(reader::date);
        this.towns = new Repeated<>(place -> places.place(place, reader));
    }

    @Nullable
    Object[] of(MeetingLine line) {
        return new @Nullable Object[] {
            line.title(),
            kinds.of(line.kind()),
            line.held() == null ? undated : dates.of(line.held()),
            place(line.place()),
            String.join(", ", line.hosts()),
            line.series(),
            line.ordinal(),
            line.conclusions(),
            line.openActions()
        };
    }

    private String place(Place place) {
        return place.venue() == null ? towns.of(place) : places.place(place, reader);
    }
}
