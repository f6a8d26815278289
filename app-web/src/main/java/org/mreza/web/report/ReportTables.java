package org.mreza.web.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.report.MunicipalityLine;
import org.mreza.domain.report.OrganizationLine;
import org.mreza.domain.report.ReportFigures;
import org.mreza.domain.report.ReportRows;
import org.mreza.domain.report.ReportScope;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PartialDate;
import org.mreza.web.export.Column;
import org.mreza.web.export.TableExport;
import org.mreza.web.frame.Reader;

/** Writes the tables of a report in the reader's language. */
record ReportTables(
        ReportRows rows,
        ReportScope scope,
        @Nullable LocalizedText project,
        Instant madeAt,
        Reader reader,
        TableExport to) {

    void write(ReportTable table) {
        begin(table);
        switch (table) {
            case SUMMARY -> summary();
            case MEETINGS -> meetings();
            case PARTICIPATION_BY_ORGANIZATION -> rows.participation(this::organization);
            case PARTICIPATION_BY_MUNICIPALITY -> rows.coverage().lines().forEach(this::municipality);
            case CONCLUSIONS -> conclusions();
            case ACTION_ITEMS -> actionItems();
            case ORGANIZATIONS -> rows.organizations(this::organization);
        }
    }

    private void begin(ReportTable table) {
        String[] columns = switch (table) {
            case SUMMARY -> new String[] {"figure", "value", "note"};
            case MEETINGS ->
                new String[] {
                    "date",
                    "title",
                    "kind",
                    "place",
                    "series",
                    "ordinal",
                    "hosts",
                    "projects",
                    "participants",
                    "conclusions",
                    "actions"
                };
            case PARTICIPATION_BY_ORGANIZATION, ORGANIZATIONS ->
                new String[] {"organization", "kind", "seat", "from-here", "meetings", "hosted", "people"};
            case PARTICIPATION_BY_MUNICIPALITY -> new String[] {"municipality", "region", "represented", "meetings"};
            case CONCLUSIONS ->
                new String[] {
                    "conclusion",
                    "kind",
                    "level",
                    "elements",
                    "meeting",
                    "date",
                    "open",
                    "in-progress",
                    "done",
                    "dropped",
                    "overdue"
                };
            case ACTION_ITEMS ->
                new String[] {"action", "responsible", "due", "state", "overdue", "conclusion", "element", "meeting"};
        };
        to.table(
                reader.message("report.table." + table),
                Arrays.stream(columns).map(this::column).toList());
    }

    private Column column(String key) {
        String title = reader.message("report.column." + key);
        return switch (key) {
            case "title", "conclusion", "action", "meeting", "figure", "organization", "hosts", "projects" ->
                Column.text(title);
            case "kind", "place", "series", "seat", "municipality", "region", "level", "responsible", "note", "value" ->
                Column.wide(title);
            default -> Column.narrow(title);
        };
    }

    private void summary() {
        ReportFigures figures = rows.figures();
        ReportWords words = new ReportWords(reader);
        to.row(reader.message("report.choose.region"), words.territory(scope), null);
        to.row(reader.message("report.summary.period"), words.period(scope), null);
        if (project != null) to.row(reader.message("report.choose.project"), reader.text(project), null);
        to.row(reader.message("report.summary.made"), reader.dateTime(madeAt), null);
        to.row(reader.message("report.figure.meetings"), figures.datedMeetings(), null);
        to.row(reader.message("report.summary.undated"), figures.undatedMeetings(), null);
        new PeriodChart(scope, figures, reader)
                .bars()
                .forEach(bar -> to.row(reader.message("report.summary.meetings-in", bar.label()), bar.count(), null));
        Figures words2 = new Figures(figures, rows.coverage(), new ReportAddress(new ReportForm(), null), reader);
        to.row(
                reader.message("report.figure.municipalities"),
                rows.coverage().present(),
                words2.key().get(1).note());
        to.row(reader.message("report.summary.municipalities"), rows.coverage().all(), null);
        to.row(
                reader.message("report.figure.participants"),
                count(figures.participants()),
                words2.key().get(2).note());
        agreed(figures.agreed());
        new TreeMap<>(figures.organizations())
                .forEach((kind, n) -> to.row(
                        reader.message("report.summary.organizations", reader.message("organization.kind." + kind)),
                        n,
                        null));
    }

    private void agreed(ReportFigures.Agreed agreed) {
        to.row(reader.message("report.table.CONCLUSIONS"), agreed.conclusions(), null);
        to.row(reader.message("report.table.ACTION_ITEMS"), agreed.actionItems(), null);
        to.row(reader.message("report.summary.actions", reader.message("report.state.OPEN")), agreed.open(), null);
        to.row(
                reader.message("report.summary.actions", reader.message("report.state.IN_PROGRESS")),
                agreed.inProgress(),
                null);
        to.row(reader.message("report.summary.actions", reader.message("report.state.DONE")), agreed.done(), null);
        to.row(
                reader.message("report.summary.actions", reader.message("report.state.DROPPED")),
                agreed.dropped(),
                null);
        to.row(
                reader.message("report.summary.actions", reader.message("report.state.OVERDUE")),
                agreed.overdue(),
                null);
    }

    private void meetings() {
        rows.meetings(m -> to.row(
                date(m.held()),
                reader.text(m.title()),
                reader.message("meeting.kind." + m.kind()),
                reader.municipality(m.place()),
                reader.text(m.series()),
                m.ordinal(),
                texts(m.hosts()),
                texts(m.projects()),
                count(m.participants()),
                m.conclusions(),
                m.actionItems()));
    }

    private void organization(OrganizationLine o) {
        to.row(
                reader.text(o.name()),
                reader.message("organization.kind." + o.kind()),
                reader.municipality(o.seat()),
                yes(o.fromHere()),
                o.meetings(),
                o.hosted(),
                o.meetings() == 0 ? null : count(o.people()));
    }

    private void municipality(MunicipalityLine line) {
        to.row(
                reader.text(line.municipality().name()),
                reader.region(line.region()),
                yes(line.isPresent()),
                line.meetings());
    }

    private static String numbered(List<String> elements) {
        return IntStream.range(0, elements.size())
                .mapToObj(i -> (i + 1) + ". " + elements.get(i))
                .collect(Collectors.joining("\n"));
    }

    private void conclusions() {
        rows.conclusions(c -> to.row(
                c.text(),
                reader.message("report.conclusion." + c.kind()),
                reader.message("report.level." + c.level()),
                numbered(c.elements()),
                reader.text(c.meetingTitle()),
                date(c.held()),
                c.open(),
                c.inProgress(),
                c.done(),
                c.dropped(),
                c.overdue()));
    }

    private void actionItems() {
        rows.actionItems(a -> to.row(
                a.what(),
                reader.text(a.organization()),
                date(a.due()),
                reader.message("report.state." + a.state()),
                yes(a.overdue()),
                a.conclusion(),
                a.element(),
                reader.text(a.meetingTitle())));
    }

    private String yes(boolean yes) {
        return reader.message(yes ? "report.yes" : "report.no");
    }

    private String texts(List<LocalizedText> texts) {
        return texts.stream().map(reader::text).collect(Collectors.joining("; "));
    }

    /** A whole day is a date; anything less is what is known of it, in words. */
    private @Nullable Object date(@Nullable PartialDate date) {
        if (date == null) return null;
        boolean whole = date.precision() == PartialDate.Precision.DAY;
        return whole ? date.earliest().<Object>map(LocalDate.class::cast).orElseThrow() : reader.date(date);
    }

    /** An exact count is a number; any other keeps its doubt and cannot be summed by mistake. */
    private Object count(ApproximateCount count) {
        Integer number = count.number();
        return number != null && count.qualifier() == ApproximateCount.Qualifier.EXACT ? number : reader.count(count);
    }
}
