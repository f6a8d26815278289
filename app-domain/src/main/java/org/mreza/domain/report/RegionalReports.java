package org.mreza.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Makes regional reports. All parts of one report are of one moment. */
@Service
public class RegionalReports {

    private final ReportQueries queries;
    private final Territories territories;
    private final Audit audit;

    RegionalReports(ReportQueries queries, Territories territories, Audit audit) {
        this.queries = queries;
        this.territories = territories;
        this.audit = audit;
    }

    /** The report as it is read. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RegionalReport read(ReportScope scope, Asker asker) {
        Access.requireSomewhere(asker.actor(), Action.VIEW_REPORT);
        ReportFigures figures = queries.figures(scope, asker);
        Coverage coverage = territories.coverage(scope, figures, asker.language());
        if (figures.isEmpty())
            return new RegionalReport(scope, figures, coverage, List.of(), List.of(), List.of(), List.of());
        return new RegionalReport(
                scope,
                figures,
                coverage,
                first(each -> queries.meetings(scope, asker, RegionalReport.ROWS, each)),
                first(each -> queries.participation(scope, asker, RegionalReport.ROWS, each)),
                figures.agreed().conclusions() == 0
                        ? List.of()
                        : first(each -> queries.conclusions(scope, asker, RegionalReport.ROWS, each)),
                figures.agreed().actionItems() == 0
                        ? List.of()
                        : first(each -> queries.actionItems(scope, asker, RegionalReport.ROWS, each)));
    }

    /** What reports can be narrowed to. */
    @Transactional(readOnly = true)
    public List<ProjectLine> projects(Asker asker) {
        return first(each -> queries.projects(asker, 500, each));
    }

    /** Code of the region or country that concerns the actor most; empty for whom none is known. */
    @Transactional(readOnly = true)
    public Optional<String> usualTerritory(Actor actor) {
        return territories.concerning(actor, actor.actingFor().flatMap(queries::seat));
    }

    /** Before anything goes out: the right to it, and a note that it did. */
    @Transactional
    public void prepareExport(Actor actor, String format, Map<String, String> parameters) {
        Access.requireSomewhere(actor, Action.EXPORT_REPORT);
        audit.exported(actor, "report.regional." + format, parameters);
    }

    /** Hands the figures and a way to all the rows to a writer, as they are read. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, timeout = 120)
    public void export(ReportScope scope, Asker asker, Consumer<ReportRows> writer) {
        Access.requireSomewhere(asker.actor(), Action.EXPORT_REPORT);
        ReportFigures figures = queries.figures(scope, asker);
        writer.accept(
                new ReportRows(scope, asker, figures, territories.coverage(scope, figures, asker.language()), queries));
    }

    private static <T> List<T> first(Consumer<Consumer<T>> read) {
        List<T> rows = new ArrayList<>();
        read.accept(rows::add);
        return rows;
    }
}
