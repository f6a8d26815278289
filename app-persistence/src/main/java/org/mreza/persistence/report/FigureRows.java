package org.mreza.persistence.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mreza.domain.report.ReportFigures;
import org.mreza.domain.report.ReportFigures.Agreed;
import org.mreza.domain.report.ReportFigures.Held;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.MunicipalityId;

/** Puts the rows of the one statement that counts everything in their places. */
final class FigureRows {

    /** A counted number: which figure, of what behind a space, and how many. */
    record Row(String figure, long n) {

        private static final String SPACE = " ";

        String name() {
            return figure.split(SPACE, 2)[0];
        }

        String of() {
            String[] parts = figure.split(SPACE, 2);
            return parts.length < 2 ? "" : parts[1];
        }

        int number() {
            return (int) Math.min(n, Integer.MAX_VALUE);
        }
    }

    private final Map<String, Integer> single = new HashMap<>();
    private final Map<String, Integer> actions = new HashMap<>();
    private final Map<String, Integer> organizations = new HashMap<>();
    private final Map<MunicipalityId, Integer> attendance = new HashMap<>();
    private final Map<String, Long> people = new HashMap<>();
    private final List<Held> held = new ArrayList<>();
    private final List<ApproximateCount> others = new ArrayList<>();
    private final List<ApproximateCount> unnamed = new ArrayList<>();

    FigureRows(List<Row> rows) {
        rows.forEach(this::put);
        rows.stream().filter(row -> row.name().equals("lines")).forEach(this::others);
    }

    private void put(Row row) {
        switch (row.name()) {
            case "held" -> held(row);
            case "people" -> people.put(row.of(), row.n());
            case "unnamed" -> unnamed(row);
            case "attendance" -> attendance.put(MunicipalityId.of(row.of()), row.number());
            case "organizations" -> organizations.put(row.of(), row.number());
            case "actions" -> actions.put(row.of(), row.number());
            default -> single.put(row.name(), row.number());
        }
    }

    private void held(Row row) {
        if (row.of().isEmpty()) {
            single.put("undated", row.number());
            return;
        }
        String[] date = row.of().split("-", 2);
        Integer month = date.length < 2 ? null : Integer.valueOf(date[1]);
        held.add(new Held(Integer.parseInt(date[0]), month, row.number()));
    }

    /** People in lines of one kind of doubt, of which there is at least one. */
    private void others(Row row) {
        others.add(ReportLines.count(people.getOrDefault(row.of(), 0L), row.of()));
    }

    private void unnamed(Row row) {
        String[] count = row.of().split(" ", 2);
        unnamed.addAll(Collections.nCopies(row.number(), ReportLines.count(Long.parseLong(count[1]), count[0])));
    }

    ReportFigures figures() {
        return new ReportFigures(
                held,
                of(single, "undated"),
                of(single, "persons"),
                others,
                unnamed,
                attendance,
                organizations,
                agreed());
    }

    private Agreed agreed() {
        return new Agreed(
                of(single, "conclusions"),
                of(actions, "OPEN"),
                of(actions, "IN_PROGRESS"),
                of(actions, "DONE"),
                of(actions, "DROPPED"),
                of(single, "overdue"));
    }

    private static int of(Map<String, Integer> counts, String key) {
        return counts.getOrDefault(key, 0);
    }
}
