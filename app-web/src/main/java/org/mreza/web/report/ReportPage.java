package org.mreza.web.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.report.ConclusionLine;
import org.mreza.domain.report.Coverage;
import org.mreza.domain.report.RegionalReport;
import org.mreza.web.frame.Reader;

/** A report as templates show it. */
public final class ReportPage {

    private final RegionalReport report;
    private final ReportAddress address;
    private final Reader reader;
    private final Instant madeAt;

    ReportPage(RegionalReport report, ReportAddress address, Reader reader, Instant madeAt) {
        this.report = report;
        this.address = address;
        this.reader = reader;
        this.madeAt = madeAt;
    }

    public RegionalReport report() {
        return report;
    }

    public ReportAddress address() {
        return address;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String title() {
        return new ReportWords(reader).title(report.scope());
    }

    public String territory() {
        return new ReportWords(reader).territory(report.scope());
    }

    public String period() {
        return new ReportWords(reader).period(report.scope());
    }

    public boolean isEmpty() {
        return report.figures().isEmpty();
    }

    public List<Figure> figures() {
        return new Figures(report.figures(), report.coverage(), address, reader).key();
    }

    public List<Bar> bars() {
        return new PeriodChart(report.scope(), report.figures(), reader).bars();
    }

    public boolean isByMonth() {
        return report.scope().isByMonth();
    }

    public List<Coverage.Share> shares() {
        return report.coverage().byRegion();
    }

    /** Width of the squares of the region that has the most municipalities. */
    public int unitsWidth() {
        return 12 * shares().stream().mapToInt(Coverage.Share::all).max().orElse(1);
    }

    /** Left edges of squares; the first {@code present} of them are filled. */
    public List<Integer> units(Coverage.Share share) {
        return IntStream.range(0, share.all()).mapToObj(i -> 12 * i).toList();
    }

    public String share(Coverage.Share share) {
        return reader.message("report.chart.share", reader.number(share.present()), reader.number(share.all()));
    }

    public String region(Coverage.Share share) {
        return share.region() == null ? reader.message("report.chart.no-region") : reader.region(share.region());
    }

    /** Kinds of organizations, most first. */
    public List<Map.Entry<String, Integer>> kinds() {
        return report.figures().organizations().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    public int organizations() {
        return report.figures().organizations().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** What came of a conclusion. */
    public String outcome(ConclusionLine line) {
        if (line.actionItems() == 0) return reader.message("report.outcome.none");
        if (line.overdue() > 0) return reader.plural("report.outcome.overdue", line.overdue());
        if (line.pending() > 0) return reader.plural("report.outcome.open", line.pending());
        return reader.message(line.done() > 0 ? "report.outcome.done" : "report.outcome.dropped");
    }

    public String outcomeIcon(ConclusionLine line) {
        if (line.overdue() > 0) return "exclamation-circle";
        if (line.pending() > 0) return "circle-half";
        return line.done() > 0 ? "check-lg" : "dash-lg";
    }

    /** How many rows of a table are not on the page; 0 when all are. */
    public long more(int shown, long all) {
        return Math.max(0, all - shown);
    }

    public @Nullable String meetingsNote() {
        int undated = report.figures().undatedMeetings();
        return undated == 0 ? null : reader.plural("report.figure.undated", undated);
    }
}
