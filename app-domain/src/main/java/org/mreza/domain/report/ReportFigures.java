package org.mreza.domain.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.MunicipalityId;

/**
 * The counted figures of a report.
 *
 * @param heldByMonth logged meetings of the period that have a year
 * @param undatedMeetings meetings whose year is not stated
 * @param namedPersons different persons known by name, each once
 * @param otherParticipants what was stated about all the others, one count for each line of attendance
 * @param unnamedMunicipalities municipalities that came without being named, one count for each meeting
 * @param attendance by municipality of the territory, those without any are left out
 * @param organizations active organizations of the territory, by constant of their kind
 */
public record ReportFigures(
        List<Held> heldByMonth,
        int undatedMeetings,
        int namedPersons,
        List<ApproximateCount> otherParticipants,
        List<ApproximateCount> unnamedMunicipalities,
        Map<MunicipalityId, Integer> attendance,
        Map<String, Integer> organizations,
        Agreed agreed) {

    public ReportFigures {
        heldByMonth = List.copyOf(heldByMonth);
        otherParticipants = List.copyOf(otherParticipants);
        unnamedMunicipalities = List.copyOf(unnamedMunicipalities);
        attendance = Map.copyOf(attendance);
        organizations = Map.copyOf(organizations);
    }

    /**
     * Meetings that began in one month.
     *
     * @param month null when only the year is known
     */
    public record Held(int year, @Nullable Integer month, int meetings) {}

    /**
     * What was agreed and what came of it.
     *
     * @param overdue of those open or in progress, the ones whose last possible day has passed
     */
    public record Agreed(int conclusions, int open, int inProgress, int done, int dropped, int overdue) {

        public int actionItems() {
            return open + inProgress + done + dropped;
        }

        /** Those that still bind somebody. */
        public int pending() {
            return open + inProgress;
        }
    }

    /** Meetings of the period that have a year. */
    public int datedMeetings() {
        return heldByMonth.stream().mapToInt(Held::meetings).sum();
    }

    public boolean isEmpty() {
        return datedMeetings() + undatedMeetings == 0;
    }

    /** All participants with the doubt of what was stated; a person known by name is counted once. */
    public ApproximateCount participants() {
        return Participants.of(namedPersons, otherParticipants);
    }
}
