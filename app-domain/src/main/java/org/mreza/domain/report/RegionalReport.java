package org.mreza.domain.report;

import java.util.List;

/**
 * A report as it is read on screen and on paper: all figures, and the first of the records behind them.
 *
 * @param meetings oldest first, at most {@link #ROWS}
 * @param participation at most {@link #ROWS}
 * @param conclusions at most {@link #ROWS}
 * @param actionItems at most {@link #ROWS}
 */
public record RegionalReport(
        ReportScope scope,
        ReportFigures figures,
        Coverage coverage,
        List<MeetingLine> meetings,
        List<OrganizationLine> participation,
        List<ConclusionLine> conclusions,
        List<ActionItemLine> actionItems) {

    /** Longer lists stand in the exported tables. */
    public static final int ROWS = 100;

    public RegionalReport {
        meetings = List.copyOf(meetings);
        participation = List.copyOf(participation);
        conclusions = List.copyOf(conclusions);
        actionItems = List.copyOf(actionItems);
    }
}
