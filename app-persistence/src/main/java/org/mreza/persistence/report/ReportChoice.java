package org.mreza.persistence.report;

import org.mreza.domain.report.ReportScope;

/**
 * Which meetings a report is about, in SQL over what each of them brings to the sums ({@code report_meeting}): logged
 * meetings of the territory and period, each once. Who asks does not change them.
 */
final class ReportChoice {

    /** The order of meetings: oldest first, those without a year last. */
    static final String BY_DATE = "m.held_from, m.held_month, m.held_day, m.meeting_id";

    private static final String DURING =
            "m.held_from between cast(:from as date) and cast(:to as date) and m.held_from < 'infinity'";

    /** Several days, or a date of which not all is known. */
    private static final String BEGUN_BEFORE =
            "m.held_from < cast(:from as date) and m.held_to >= cast(:from as date) and m.is_long";

    private static final String UNDATED = "m.held_from = 'infinity'";

    private static final String OF_PERIOD =
            "(m.held_from = 'infinity' or (m.held_to >= cast(:from as date) and m.held_from <= cast(:to as date)))";

    /** How many meetings of the whole network are looked at, in their order, for those of a territory. */
    private static final int LOOKED_AT = 10_000;

    private static final String COLUMNS = "m.meeting_id, m.held_from, m.held_month, m.held_day";

    private final String belongs;
    private final boolean walks;

    ReportChoice(ReportScope scope) {
        boolean named = scope.region() == null && scope.country() == null;
        String place = named
                ? "(m.present && string_to_array(:municipalities, ',')"
                        + " or m.municipality_id = any(string_to_array(:municipalities, ',')))"
                : "m.territories @> array[cast(:territory as text)]";
        String project = scope.project() == null
                ? ""
                : " and m.meeting_id in (select meeting_id from meeting_project where project_id = cast(:project as uuid))";
        this.walks = !named && scope.project() == null;
        this.belongs = " and " + place + project;
    }

    /** A condition for one of them, {@code m}. */
    String one() {
        return OF_PERIOD + belongs;
    }

    /** All of them. */
    String all() {
        return select("m.*", DURING, "") + " union all " + select("m.*", BEGUN_BEFORE, "") + " union all "
                + select("m.*", UNDATED, "");
    }

    /** Those of the period that lie in none of its whole months or years, whose ends the parameters are. */
    String beside(String first, String last) {
        String early = " and m.held_to between cast(:from as date) and cast(:%s as date) - 1".formatted(first);
        String late = " and m.held_from > cast(:%s as date)".formatted(last);
        return select("m.*", DURING, early + " and m.held_from < cast(:%s as date)".formatted(first)) + " union all "
                + select("m.*", BEGUN_BEFORE, early) + " union all " + select("m.*", DURING, late);
    }

    /**
     * {@code chosen}: the first of them, by date, for which something more holds. Where many meetings belong to the
     * territory, the first are found by walking the index of dates; only where few do, all of them are looked up.
     */
    String first(String more) {
        String rest = limited(BEGUN_BEFORE, more) + " union all " + limited(UNDATED, more);
        if (!walks)
            return "with chosen as materialized (" + ordered(limited(DURING, more) + " union all " + rest) + ") ";
        return "with walked as materialized (select " + COLUMNS + " from (select m.* from report_meeting m"
                + " where m.held_from >= cast(:from as date) and m.held_from < 'infinity'" + more + " order by "
                + BY_DATE
                + " limit " + LOOKED_AT + ") m where m.held_from <= cast(:to as date)" + belongs + " order by "
                + BY_DATE
                + " limit :limit), enough as materialized (select count(*) >= cast(:limit as bigint) as walked from walked),"
                + " chosen as materialized ("
                + ordered("select " + COLUMNS + " from walked m where (select walked from enough) union all "
                        + limited(DURING + " and not (select walked from enough)", more) + " union all " + rest)
                + ") ";
    }

    private static String ordered(String all) {
        return "select m.* from (" + all + ") m order by " + BY_DATE + " limit :limit";
    }

    private String limited(String when, String more) {
        return "(" + select(COLUMNS, when, more) + " order by " + BY_DATE + " limit :limit)";
    }

    private String select(String columns, String when, String more) {
        return "select " + columns + " from report_meeting m where " + when + more + belongs;
    }
}
