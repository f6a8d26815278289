package org.mreza.persistence.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.report.ReportFigures;
import org.mreza.domain.report.ReportFigures.Agreed;
import org.mreza.domain.report.ReportFigures.Held;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.MunicipalityId;

/** Puts the rows of the one statement that counts everything in their places. */
final class FigureRows {

    /** One counted number: which figure, of what, and how many. */
    record Row(
            String figure,
            @Nullable String key,
            @Nullable Integer a,
            @Nullable Integer b,
            long n) {

        int number() {
            return (int) Math.min(n, Integer.MAX_VALUE);
        }

        String of() {
            return String.valueOf(key);
        }
    }

    private final Map<String, Integer> single = new HashMap<>();
    private final Map<String, Integer> actions = new HashMap<>();
    private final Map<String, Integer> organizations = new HashMap<>();
    private final Map<MunicipalityId, Integer> attendance = new HashMap<>();
    private final List<Held> held = new ArrayList<>();
    private final List<ApproximateCount> people = new ArrayList<>();
    private final List<ApproximateCount> unnamed = new ArrayList<>();

    FigureRows(List<Row> rows) {
        rows.forEach(this::put);
    }

    private void put(Row row) {
        switch (row.figure()) {
            case "held" -> held(row);
            case "people" -> people.add(ReportLines.count(row.n(), row.of()));
            case "unnamed" -> unnamed.add(ReportLines.count(row.a() == null ? 0 : row.a(), row.of()));
            case "attendance" -> attendance.put(MunicipalityId.of(row.of()), row.number());
            case "organizations" -> organizations.put(row.of(), row.number());
            case "actions" -> actions.put(row.of(), row.number());
            default -> single.put(row.figure(), row.number());
        }
    }

    private void held(Row row) {
        Integer year = row.a();
        if (year == null) {
            single.merge("undated", row.number(), Integer::sum);
        } else {
            held.add(new Held(year, row.b(), row.number()));
        }
    }

    ReportFigures figures() {
        return new ReportFigures(
                held,
                of(single, "undated"),
                of(single, "persons"),
                people,
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
