package org.mreza.persistence.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mreza.domain.report.ReportScope;

/**
 * The one statement that counts everything: sums for whole months and years, and what the meetings beside them bring.
 * Figures come with what they are of behind a space: {@code held 2024-5}, {@code people ABOUT}, {@code attendance mk-veles}.
 */
final class FigureSql {

    /** What has no year belongs to every period, and so do organizations. */
    private static final String SUMS = """
            select figure, n from report_sum_now
            where territory = cast(:territory as text) and held_last >= cast(:month_from as date)
              and held_first <= cast(:month_to as date)
            """;

    private static final String OF_MEETINGS =
            "select f.key as figure, f.value::bigint as n from by_month c, jsonb_each_text(c.figures) f";

    private static final String ORGANIZATIONS = """
            select figure, n from report_sum_now
            where territory = cast(:territory as text) and figure like 'organizations %' and held_last = 'infinity'
            """;

    private static final String NAMED_ORGANIZATIONS = """
            select 'organizations ' || kind as figure, 1::bigint as n from organization
            where state = 'ACTIVE' and seat_municipality_id = any(string_to_array(:municipalities, ','))
            """;

    private static final String ATTENDANCE = """
            select 'attendance ' || territory as figure, n from report_sum_now
            where territory = any(string_to_array(:municipalities, ',')) and figure = 'attendance'
              and held_last >= cast(:year_from as date) and held_first <= cast(:year_to as date)
            """;

    private static final String ATTENDANCE_OF_MEETINGS = """
            select 'attendance ' || p as figure, 1::bigint as n from by_year c, unnest(c.present) p
            where p = any(string_to_array(:municipalities, ','))
            """;

    private static final String PERSONS = """
            select person_id from report_person_now
            where territory = cast(:territory as text) and held_last >= cast(:year_from as date)
              and held_first <= cast(:year_to as date)
            group by person_id having sum(n) > 0
            """;

    private static final String PERSONS_OF_MEETINGS = "select unnest(c.persons) as person_id from by_year c";

    private final Optional<ReportPeriod> months;
    private final Optional<ReportPeriod> years;
    private final ReportChoice choice;
    private final boolean named;

    FigureSql(ReportScope scope) {
        this.months = ReportPeriod.months(scope);
        this.years = ReportPeriod.years(scope);
        this.choice = new ReportChoice(scope);
        this.named = scope.region() == null && scope.country() == null;
    }

    String statement() {
        return meetings() + """
                select figure, sum(n)::bigint as n from (
                  select case when figure like 'due %' then 'overdue' else figure end as figure, n
                  from (""" + String.join(" union all ", figures()) + """
                ) x
                  where case when figure like 'due %' then cast(substr(figure, 5) as date) < cast(:today as date) else true end) y
                group by figure having sum(n) <> 0
                union all
                select 'persons', count(distinct person_id) from (""" + String.join(" union all ", persons())
                + ") z";
    }

    private List<String> figures() {
        List<String> from = new ArrayList<>();
        if (months.isPresent()) from.add(SUMS);
        else from.add(named ? NAMED_ORGANIZATIONS : ORGANIZATIONS);
        if (!isWhole(months)) from.add(OF_MEETINGS);
        if (years.isPresent()) from.add(ATTENDANCE);
        if (!isWhole(years)) from.add(ATTENDANCE_OF_MEETINGS);
        return from;
    }

    private List<String> persons() {
        List<String> from = new ArrayList<>();
        if (years.isPresent()) from.add("(" + PERSONS + ")");
        if (!isWhole(years)) from.add(PERSONS_OF_MEETINGS);
        return from;
    }

    /** Meetings that no sum has, if any. */
    private String meetings() {
        List<String> with = new ArrayList<>();
        if (!isWhole(months)) with.add("by_month as materialized (" + beside(months, "month_from", "month_to") + ")");
        if (!isWhole(years))
            with.add("by_year as materialized ("
                    + (months.isEmpty() ? "table by_month" : beside(years, "year_from", "year_to")) + ")");
        return with.isEmpty() ? "" : "with " + String.join(", ", with);
    }

    private String beside(Optional<ReportPeriod> summed, String first, String last) {
        return summed.isPresent() ? choice.beside(first, last) : choice.all();
    }

    static boolean isWhole(Optional<ReportPeriod> summed) {
        return summed.map(ReportPeriod::isWhole).orElse(false);
    }
}
