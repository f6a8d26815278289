package org.mreza.persistence.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mreza.domain.report.OrganizationLine;
import org.mreza.domain.report.ReportScope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a report says, counted over the records themselves, without any sums. */
final class PlainReport {

    private static final String CHOICE = """
            with here as (
              select id from organization
              where seat_municipality_id = any(string_to_array(:municipalities, ',')) or country_id = cast(:country as text)
            ), chosen as (
              select m.* from meeting m
              where m.state = 'LOGGED'
                and (m.held_from is null or (m.held_to >= cast(:from as date) and m.held_from <= cast(:to as date)))
                and (cast(:project as uuid) is null or exists (
                  select from meeting_project p where p.meeting_id = m.id and p.project_id = cast(:project as uuid)))
                and m.id in (
                  select meeting_id from meeting_municipality where municipality_id = any(string_to_array(:municipalities, ','))
                  union select meeting_id from meeting_country where country_id = cast(:country as text)))
            """;

    private static final String FIGURES = CHOICE + """
            , taken as (select p.* from participation p join chosen c on c.id = p.meeting_id),
            actions as (select a.* from action_item a join chosen c on c.id = a.meeting_id)
            select 'held ' || coalesce(held_year || coalesce('-' || held_month, ''), '') as figure, count(*) as n from chosen group by 1
            union all select 'persons', count(distinct person_id) from taken where grain = 'PERSON'
            union all select 'lines ' || people_qualifier, count(*) from taken where grain <> 'PERSON' group by 1
            union all select 'people ' || people_qualifier, coalesce(sum(people_number), 0) from taken where grain <> 'PERSON' group by 1
            union all select 'unnamed ' || municipalities_qualifier || ' ' || municipalities_number, count(distinct meeting_id)
              from taken where municipalities_number > 0 group by 1
            union all select 'attendance ' || p.municipality_id, count(distinct p.meeting_id)
              from meeting_presence p join chosen c on c.id = p.meeting_id
              where p.municipality_id = any(string_to_array(:municipalities, ',')) group by 1
            union all select 'organizations ' || o.kind, count(*)
              from organization o join here on here.id = o.id where o.state = 'ACTIVE' group by 1
            union all select 'conclusions', count(*) from conclusion k join chosen c on c.id = k.meeting_id
            union all select 'actions ' || state, count(*) from actions group by 1
            union all select 'overdue', count(*) from actions
              where state in ('OPEN', 'IN_PROGRESS') and due_to < cast(:today as date)
            """;

    private static final String PARTICIPATION = CHOICE + """
            , part as (
              select a.organization_id, count(distinct a.meeting_id) as meetings,
                     count(distinct a.meeting_id) filter (where a.hosted) as hosted
              from (select p.organization_id, p.meeting_id, false as hosted
                    from participation p join chosen c on c.id = p.meeting_id where p.organization_id is not null
                    union all
                    select h.organization_id, h.meeting_id, true
                    from meeting_organization h join chosen c on c.id = h.meeting_id where h.role = 'HOST') a
              group by a.organization_id
            ), people as (
              select p.organization_id,
            """ + ReportSql.PEOPLE + """
             from participation p join chosen c on c.id = p.meeting_id
              where p.organization_id is not null group by p.organization_id
            )
            select o.id, o.slug, o.name::text as name, o.kind, o.seat_municipality_id, o.id in (select id from here) as from_here,
                   part.meetings, part.hosted, people.*
            from part join organization o on o.id = part.organization_id left join people on people.organization_id = o.id
            """;

    private static final String MEETINGS =
            CHOICE + "select c.id::text from chosen c order by c.held_from nulls last, c.held_month, c.held_day, c.id";

    private final JdbcClient sql;
    private final Map<String, String> parameters = new TreeMap<>();

    PlainReport(JdbcClient sql, ReportScope scope, String today) {
        this.sql = sql;
        parameters.put(
                "municipalities",
                String.join(
                        ",",
                        scope.municipalities().stream().map(Object::toString).toList()));
        parameters.put(
                "country", scope.country() == null ? null : scope.country().toString());
        parameters.put(
                "project", scope.project() == null ? null : scope.project().toString());
        parameters.put("from", scope.firstDay().map(Object::toString).orElse("-infinity"));
        parameters.put("to", scope.lastDay().map(Object::toString).orElse("infinity"));
        parameters.put("today", today);
    }

    /** Each figure that is not zero. */
    Map<String, Long> figures() {
        return of(
                sql.sql(FIGURES).params(parameters).query(FigureRows.Row.class).list());
    }

    static Map<String, Long> of(List<FigureRows.Row> rows) {
        Map<String, Long> figures = new TreeMap<>();
        rows.stream().filter(row -> row.n() != 0).forEach(row -> figures.merge(row.figure(), row.n(), Long::sum));
        return figures;
    }

    List<OrganizationLine> participation() {
        return sql.sql(PARTICIPATION)
                .params(parameters)
                .query(ReportLines::organization)
                .list();
    }

    List<String> meetings() {
        return sql.sql(MEETINGS).params(parameters).query(String.class).list();
    }
}
