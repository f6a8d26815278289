package org.mreza.domain.report;

import java.util.function.Consumer;

/** All the rows of a report, each read when it is asked for; to be used while the report is being exported. */
public final class ReportRows {

    private static final int ALL = Integer.MAX_VALUE;

    private final ReportScope scope;
    private final Asker asker;
    private final ReportFigures figures;
    private final Coverage coverage;
    private final ReportQueries queries;

    ReportRows(ReportScope scope, Asker asker, ReportFigures figures, Coverage coverage, ReportQueries queries) {
        this.scope = scope;
        this.asker = asker;
        this.figures = figures;
        this.coverage = coverage;
        this.queries = queries;
    }

    public ReportFigures figures() {
        return figures;
    }

    public Coverage coverage() {
        return coverage;
    }

    public void meetings(Consumer<MeetingLine> each) {
        queries.meetings(scope, asker, ALL, each);
    }

    public void participation(Consumer<OrganizationLine> each) {
        queries.participation(scope, asker, ALL, each);
    }

    public void organizations(Consumer<OrganizationLine> each) {
        queries.organizations(scope, asker, ALL, each);
    }

    public void conclusions(Consumer<ConclusionLine> each) {
        queries.conclusions(scope, asker, ALL, each);
    }

    public void actionItems(Consumer<ActionItemLine> each) {
        queries.actionItems(scope, asker, ALL, each);
    }
}
