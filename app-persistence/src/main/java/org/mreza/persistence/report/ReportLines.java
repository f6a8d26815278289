package org.mreza.persistence.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mreza.domain.report.ActionItemLine;
import org.mreza.domain.report.ConclusionLine;
import org.mreza.domain.report.MeetingLine;
import org.mreza.domain.report.OrganizationLine;
import org.mreza.domain.report.ProjectLine;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;

/** Reads rows of the report's statements. */
final class ReportLines {

    private ReportLines() {}

    static MeetingLine meeting(ResultSet row, int number) throws SQLException {
        return new MeetingLine(
                new MeetingId(id(row, "id")),
                row.getString("kind"),
                Json.text(row.getString("title")),
                Rows.date(row, "held"),
                Rows.municipality(row, "municipality_id"),
                Json.textOrNull(row.getString("series")),
                Rows.number(row, "ordinal"),
                texts(row, "hosts"),
                texts(row, "projects"),
                row.getInt("persons"),
                others(row),
                row.getInt("conclusions"),
                row.getInt("action_items"));
    }

    static OrganizationLine organization(ResultSet row, int number) throws SQLException {
        return new OrganizationLine(
                new OrganizationId(id(row, "id")),
                row.getString("slug"),
                Json.text(row.getString("name")),
                row.getString("kind"),
                Rows.municipality(row, "seat_municipality_id"),
                row.getBoolean("from_here"),
                row.getInt("meetings"),
                row.getInt("hosted"),
                people(row));
    }

    static ConclusionLine conclusion(ResultSet row, int number) throws SQLException {
        return new ConclusionLine(
                new ConclusionId(id(row, "id")),
                new MeetingId(id(row, "meeting_id")),
                Json.text(row.getString("title")),
                Rows.date(row, "held"),
                row.getString("text"),
                row.getString("kind"),
                row.getString("level"),
                List.of((String[]) row.getArray("elements").getArray()),
                row.getInt("open"),
                row.getInt("in_progress"),
                row.getInt("done"),
                row.getInt("dropped"),
                row.getInt("overdue"));
    }

    static ActionItemLine actionItem(ResultSet row, int number) throws SQLException {
        return new ActionItemLine(
                new ActionItemId(id(row, "id")),
                new MeetingId(id(row, "meeting_id")),
                Json.text(row.getString("title")),
                row.getString("conclusion"),
                Rows.number(row, "element"),
                row.getString("what"),
                Json.textOrNull(row.getString("organization")),
                Rows.date(row, "due"),
                row.getString("state"),
                row.getBoolean("overdue"));
    }

    static ProjectLine project(ResultSet row, int number) throws SQLException {
        return new ProjectLine(new ProjectId(id(row, "id")), Json.text(row.getString("name")));
    }

    private static ApproximateCount people(ResultSet row) throws SQLException {
        List<ApproximateCount> all = new ArrayList<>(others(row));
        int persons = row.getInt("persons");
        if (persons > 0) all.add(ApproximateCount.exactly(persons));
        return all.isEmpty() ? ApproximateCount.NOT_STATED : ApproximateCount.sum(all);
    }

    private static List<ApproximateCount> others(ResultSet row) throws SQLException {
        List<ApproximateCount> counts = new ArrayList<>();
        add(counts, row, "people_exact", ApproximateCount.Qualifier.EXACT);
        add(counts, row, "people_about", ApproximateCount.Qualifier.ABOUT);
        add(counts, row, "people_at_least", ApproximateCount.Qualifier.AT_LEAST);
        if (row.getLong("people_not_stated") > 0) counts.add(ApproximateCount.NOT_STATED);
        return counts;
    }

    private static void add(
            List<ApproximateCount> to, ResultSet row, String column, ApproximateCount.Qualifier qualifier)
            throws SQLException {
        long sum = row.getLong(column);
        if (!row.wasNull()) to.add(count(sum, qualifier.name()));
    }

    /** Sums beyond reason stop short of what an int holds. */
    static ApproximateCount count(long number, String qualifier) {
        ApproximateCount.Qualifier known = ApproximateCount.Qualifier.valueOf(qualifier);
        if (known == ApproximateCount.Qualifier.NOT_STATED) return ApproximateCount.NOT_STATED;
        return new ApproximateCount((int) Math.min(number, Integer.MAX_VALUE / 8), known);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static List<LocalizedText> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(Json::text)
                .toList();
    }
}
