package org.mreza.domain.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.PartialDate;

/** A meeting in a file, in the language of its reader. */
public record MeetingLine(
        String title,
        MeetingKind kind,
        @Nullable PartialDate held,
        Place place,
        List<String> hosts,
        @Nullable String series,
        @Nullable Integer ordinal,
        int conclusions,
        int openActions) {

    public MeetingLine {
        hosts = List.copyOf(hosts);
    }
}
