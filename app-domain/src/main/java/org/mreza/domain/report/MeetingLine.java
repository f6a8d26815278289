package org.mreza.domain.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;

/**
 * A meeting of a report.
 *
 * @param kind constant of the kind of meeting
 * @param held null when nothing is known
 * @param place where it was held
 * @param series and its ordinal there
 * @param persons different persons known by name
 * @param others what was stated about the other participants, as one sum
 */
public record MeetingLine(
        MeetingId id,
        String kind,
        LocalizedText title,
        @Nullable PartialDate held,
        @Nullable MunicipalityId place,
        @Nullable LocalizedText series,
        @Nullable Integer ordinal,
        List<LocalizedText> hosts,
        List<LocalizedText> projects,
        int persons,
        List<ApproximateCount> others,
        int conclusions,
        int actionItems) {

    public MeetingLine {
        hosts = List.copyOf(hosts);
        projects = List.copyOf(projects);
        others = List.copyOf(others);
    }

    public ApproximateCount participants() {
        return Participants.of(persons, others);
    }
}
