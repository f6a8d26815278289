package org.mreza.domain.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;

/** A meeting in a list. */
public record MeetingRow(
        MeetingId id,
        MeetingState state,
        MeetingKind kind,
        LocalizedText title,
        @Nullable PartialDate held,
        Place place,
        @Nullable LocalizedText series,
        @Nullable Integer ordinal,
        List<LocalizedText> hosts,
        int conclusions,
        int openActions) {

    public MeetingRow {
        hosts = List.copyOf(hosts);
    }

    public @Nullable MunicipalityId municipality() {
        return place.municipality();
    }
}
