package org.mreza.domain.report;

import java.util.Optional;
import java.util.function.Consumer;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;

/**
 * The figures of a report and the records behind them, of logged meetings: the same for everybody who may see reports.
 * Rows are handed over as they are read.
 */
public interface ReportQueries {

    ReportFigures figures(ReportScope scope, Asker asker);

    /** By date, oldest first, those without a year last. */
    void meetings(ReportScope scope, Asker asker, int limit, Consumer<MeetingLine> each);

    /** Organizations that took part in the meetings or held them; those of the territory first, most meetings first. */
    void participation(ReportScope scope, Asker asker, int limit, Consumer<OrganizationLine> each);

    /** Active organizations of the territory, by kind and name, also those that came to no meeting. */
    void organizations(ReportScope scope, Asker asker, int limit, Consumer<OrganizationLine> each);

    /** In the order of the meetings. */
    void conclusions(ReportScope scope, Asker asker, int limit, Consumer<ConclusionLine> each);

    /** In the order of the meetings. */
    void actionItems(ReportScope scope, Asker asker, int limit, Consumer<ActionItemLine> each);

    /** Projects that meetings seen by the asker belong to, by name: what a report can be narrowed to. */
    void projects(Asker asker, int limit, Consumer<ProjectLine> each);

    /** The municipality that an organization has its seat in. */
    Optional<MunicipalityId> seat(OrganizationId organization);
}
