package org.mreza.web.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.report.Coverage;
import org.mreza.domain.report.ReportFigures;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.web.frame.Reader;

/** The key figures in words, the same on screen, on paper and in tables. */
record Figures(ReportFigures counted, Coverage coverage, ReportAddress address, Reader reader) {

    List<Figure> key() {
        return List.of(meetings(), municipalities(), participants(), actions());
    }

    private Figure meetings() {
        int undated = counted.undatedMeetings();
        String note = undated == 0 ? null : reader.plural("report.figure.undated", undated);
        return figure("meetings", reader.number(counted.datedMeetings()), null, note, address.meetings(), "#by-period");
    }

    private Figure municipalities() {
        String of = reader.message("report.figure.of", reader.number(coverage.all()));
        return figure("municipalities", reader.number(coverage.present()), of, unnamed(), "#presence", "#presence");
    }

    private @Nullable String unnamed() {
        List<String> notes = new ArrayList<>();
        List<ApproximateCount> unnamed = counted.unnamedMunicipalities();
        if (unnamed.size() == 1) notes.add(reader.message("report.figure.unnamed", reader.count(unnamed.get(0))));
        if (unnamed.size() > 1) notes.add(reader.plural("report.figure.unnamed-at", unnamed.size()));
        coverage.beside()
                .forEach(line -> notes.add(reader.message(
                        "report.figure.beside", reader.text(line.municipality().name()))));
        return notes.isEmpty() ? null : String.join("; ", notes);
    }

    private Figure participants() {
        ApproximateCount all = counted.participants();
        String key = all.qualifier() == ApproximateCount.Qualifier.EXACT
                ? "report.figure.participants.exact"
                : "report.figure.participants.doubt";
        return figure("participants", reader.count(all), null, reader.message(key), "#by-period", "#by-period");
    }

    private Figure actions() {
        ReportFigures.Agreed agreed = counted.agreed();
        String of = reader.message("report.figure.of", reader.number(agreed.actionItems()));
        List<String> notes = new ArrayList<>();
        if (agreed.pending() > 0) notes.add(reader.plural("report.figure.pending", agreed.pending()));
        if (agreed.overdue() > 0) notes.add(reader.plural("report.figure.overdue", agreed.overdue()));
        if (agreed.dropped() > 0) notes.add(reader.plural("report.figure.dropped", agreed.dropped()));
        String note = notes.isEmpty() ? null : String.join(", ", notes);
        return figure("actions", reader.number(agreed.done()), of, note, "#agreed", "#agreed");
    }

    private Figure figure(
            String key, String value, @Nullable String of, @Nullable String note, @Nullable String href, String here) {
        return new Figure(reader.message("report.figure." + key), value, of, note, href == null ? here : href);
    }
}
