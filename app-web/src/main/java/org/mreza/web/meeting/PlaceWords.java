package org.mreza.web.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.meeting.MeetingMode;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.web.frame.Reader;

/** Words for places and names on pages about meetings; in templates as {@code places}. */
public final class PlaceWords {

    private final Gazetteer gazetteer;
    private final Reader reader;

    PlaceWords(Gazetteer gazetteer, Reader reader) {
        this.gazetteer = gazetteer;
        this.reader = reader;
    }

    public String municipality(String id) {
        return id.isBlank() ? "" : reader.municipality(MunicipalityId.of(id));
    }

    /** "Kičevo, Hotel Kičevo", "online", or that the place is not stated. */
    public String place(Place place, Reader in) {
        String where = Stream.of(in.municipality(place.municipality()), place.venue())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        boolean online = place.mode() == MeetingMode.ONLINE || place.mode() == MeetingMode.BOTH;
        if (where.isEmpty()) return in.message(online ? "meeting.mode.ONLINE" : "meeting.place.not-stated");
        return online ? where + ", " + in.message("meeting.mode." + place.mode()) : where;
    }

    public String names(List<LocalizedText> names, Reader in) {
        return names.stream().map(in::text).collect(Collectors.joining(", "));
    }

    public long count(Region region, Set<MunicipalityId> present) {
        return gazetteer.counted(region).stream()
                .filter(m -> present.contains(m.id()))
                .count();
    }

    /** The region's municipalities, those that were there first, each group in the reader's alphabet. */
    public List<Municipality> presentFirst(Region region, Set<MunicipalityId> present, Reader in) {
        return gazetteer.municipalities(region.id(), in.language()).stream()
                .sorted(Comparator.comparing(m -> !present.contains(m.id())))
                .toList();
    }
}
