package org.mreza.domain.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;

/**
 * What a report is about: a territory, a period and perhaps one project.
 *
 * <p>A meeting belongs to the period if it may have been held in it; one without a year is counted apart, whatever the
 * period.
 *
 * @param country a whole country; organizations without a seat in a municipality belong to it as well
 * @param region a whole region
 * @param municipalities all municipalities of the territory
 */
public record ReportScope(
        @Nullable CountryId country,
        @Nullable RegionId region,
        List<MunicipalityId> municipalities,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable ProjectId project) {

    /** @throws RuleBroken when the end lies before the start, or either has no year */
    public ReportScope {
        municipalities = List.copyOf(municipalities);
        if (from != null && from.year() == null) throw RuleBroken.at("from", "report.error.year");
        if (to != null && to.year() == null) throw RuleBroken.at("to", "report.error.year");
        if (from != null && to != null && end(to).isBefore(start(from)))
            throw RuleBroken.at("to", "report.error.backwards");
    }

    /** The first day of the period. */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(from).map(ReportScope::start);
    }

    /** The last day of the period. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(to).map(ReportScope::end);
    }

    private static LocalDate start(PartialDate date) {
        return date.earliest().orElseThrow();
    }

    private static LocalDate end(PartialDate date) {
        return date.latest().orElseThrow();
    }

    /** Whether the period is short enough to be shown by month. */
    public boolean isByMonth() {
        return firstDay()
                .flatMap(first -> lastDay().map(last -> first.plusMonths(24).isAfter(last)))
                .orElse(false);
    }
}
