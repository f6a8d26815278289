package org.mreza.persistence.report;

import java.util.Optional;
import org.mreza.domain.report.ReportScope;
import org.mreza.domain.shared.Language;
import org.mreza.persistence.shared.ReaderSql;

/** Organizations of a report: how often those of the territory took part is summed by year, guests are counted. */
final class OrganizationSql {

    private static final String HERE = """
            (o.country_id = cast(:territory as text) or o.seat_municipality_id = any(string_to_array(:municipalities, ',')))""";

    private static final String SUMS = """
            select * from report_organization_now
            where territory = cast(:territory as text) and held_last >= cast(:year_from as date)
              and held_first <= cast(:year_to as date)
            """;

    private static final String OF_MEETINGS = """
            select o.* from (select array_agg(row(c.*)::report_meeting) as facts from by_year c) f
            cross join lateral report_organizations(f.facts, 1) o where o.territory = cast(:territory as text)
            """;

    private static final String ADDED_UP = """
            select organization_id, sum(meetings)::bigint as meetings, sum(hosted)::bigint as hosted, true as summed,
                   case when sum(exact_lines) > 0 then sum(exact) end as people_exact,
                   case when sum(about_lines) > 0 then sum(about) end as people_about,
                   case when sum(at_least_lines) > 0 then sum(at_least) end as people_at_least,
                   sum(not_stated) as people_not_stated
            from (""";

    private static final String TOOK_PART = """
            select a.organization_id, count(distinct a.meeting_id) as meetings,
                   count(distinct a.meeting_id) filter (where a.hosted) as hosted, false as summed,
                   null::numeric as people_exact, null::numeric as people_about, null::numeric as people_at_least,
                   null::numeric as people_not_stated
            from (select p.organization_id, p.meeting_id, false as hosted
                  from participation p join chosen c on c.meeting_id = p.meeting_id where p.organization_id is not null
                  union all
                  select h.organization_id, h.meeting_id, true
                  from meeting_organization h join chosen c on c.meeting_id = h.meeting_id where h.role = 'HOST') a
            """;

    private static final String FIRST = " order by meetings desc fetch first (cast(:limit as bigint)) rows with ties";

    private final ReportChoice choice;
    private final Optional<ReportPeriod> years;
    private final String place;

    OrganizationSql(ReportScope scope, Language reader) {
        this.choice = new ReportChoice(scope);
        this.years = ReportPeriod.years(scope);
        this.place = ReaderSql.byName("o.name", reader) + ", o.id";
    }

    /** Those that took part; guests are only looked for when there are too few of the territory. */
    String participation() {
        return "with chosen as materialized (" + choice.all() + "), "
                + (years.isPresent() ? summed() : "part as (" + TOOK_PART + " group by a.organization_id)")
                + listed("join part", "part.meetings > 0", "from_here desc, part.meetings desc, ");
    }

    /** Active organizations of the territory, also those that came to no meeting. */
    String organizations() {
        return "with chosen as materialized (" + choice.all() + "), part as (" + TOOK_PART
                + " group by a.organization_id)"
                + listed("left join part", HERE + " and o.state = 'ACTIVE'", "o.kind, ");
    }

    private String summed() {
        boolean whole = FigureSql.isWhole(years);
        return (whole ? "" : "by_year as materialized (" + choice.beside("year_from", "year_to") + "), ")
                + "home as (" + ADDED_UP + SUMS + (whole ? "" : " union all " + OF_MEETINGS)
                + ") x group by organization_id having sum(meetings) > 0" + FIRST
                + "), guest as (" + TOOK_PART + " join organization o on o.id = a.organization_id where not coalesce("
                + HERE + ", false) and (select count(*) from home) < cast(:limit as bigint) group by a.organization_id"
                + FIRST + "), part as (table home union all table guest)";
    }

    private String listed(String joined, String which, String order) {
        return """
                , listed as (
                  select o.id, o.slug, o.name, o.kind, o.seat_municipality_id, o.from_here,
                         coalesce(part.meetings, 0) as meetings, coalesce(part.hosted, 0) as hosted, part.summed,
                         part.people_exact, part.people_about, part.people_at_least, part.people_not_stated,
                         row_number() over (order by %1$s) as place
                  from (select o.*, coalesce(%2$s, false) as from_here from organization o) o %3$s on part.organization_id = o.id
                  where %4$s order by place limit :limit)
                select o.id, o.slug, o.name::text as name, o.kind, o.seat_municipality_id, o.from_here, o.meetings, o.hosted,
                       case when o.summed then k.persons else n.persons end as persons,
                       coalesce(o.people_exact, n.people_exact) as people_exact, coalesce(o.people_about, n.people_about) as people_about,
                       coalesce(o.people_at_least, n.people_at_least) as people_at_least,
                       coalesce(o.people_not_stated, n.people_not_stated) as people_not_stated
                from listed o
                cross join lateral (select count(distinct p.person_id) as persons
                  from participation p join report_meeting m on m.meeting_id = p.meeting_id
                  where o.summed and p.organization_id = o.id and p.grain = 'PERSON' and %6$s) k
                cross join lateral (select %5$s
                  from participation p join report_meeting m on m.meeting_id = p.meeting_id
                  where not o.summed and p.organization_id = o.id and %6$s) n
                order by o.place""".formatted(order + place, HERE, joined, which, ReportSql.PEOPLE, choice.one());
    }
}
