package org.mreza.persistence.report;

import org.mreza.domain.shared.Language;
import org.mreza.persistence.shared.ReaderSql;

/** The statements of the regional report. Each begins with the same choice of organizations and meetings. */
final class ReportSql {

    private ReportSql() {}

    /**
     * {@code here}: organizations of the territory. {@code chosen}: logged meetings of the territory and period, each once;
     * who asks does not change the figures.
     */
    private static final String CHOICE = """
            with here as materialized (
              select id from organization
              where seat_municipality_id = any(string_to_array(:municipalities, ','))
                 or country_id = cast(:country as text)
            ), chosen as materialized (
              select m.*
              from meeting m
              where m.state = 'LOGGED'
                and (m.held_from is null
                     or (m.held_to >= coalesce(cast(:from as date), '-infinity')
                         and m.held_from <= coalesce(cast(:to as date), 'infinity')))
                and (cast(:project as uuid) is null
                     or exists (select from meeting_project mp
                                where mp.meeting_id = m.id and mp.project_id = cast(:project as uuid)))
                and m.id in (
                  select meeting_id from meeting_municipality
                  where municipality_id = any(string_to_array(:municipalities, ','))
                  union
                  select meeting_id from meeting_country where country_id = cast(:country as text))
            )
            """;

    private static final String BY_DATE = "c.held_from nulls last, c.held_month, c.held_day, c.id";

    private static final String HELD = """
            c.held_year, c.held_month, c.held_day, c.held_end_year, c.held_end_month, c.held_end_day,
            c.held_as_written, c.held_conflict""";

    /** Persons once each; the counts of all other lines added up by how sure they are. */
    private static final String PEOPLE = """
            count(distinct p.person_id) filter (where p.grain = 'PERSON') as persons,
            sum(p.people_number) filter (where p.grain <> 'PERSON' and p.people_qualifier = 'EXACT') as people_exact,
            sum(p.people_number) filter (where p.grain <> 'PERSON' and p.people_qualifier = 'ABOUT') as people_about,
            sum(p.people_number) filter (where p.grain <> 'PERSON' and p.people_qualifier = 'AT_LEAST') as people_at_least,
            count(*) filter (where p.grain <> 'PERSON' and p.people_qualifier = 'NOT_STATED') as people_not_stated""";

    private static final String ACTIONS = """
            count(*) filter (where a.state = 'OPEN') as open,
            count(*) filter (where a.state = 'IN_PROGRESS') as in_progress,
            count(*) filter (where a.state = 'DONE') as done,
            count(*) filter (where a.state = 'DROPPED') as dropped,
            count(*) filter (where a.state in ('OPEN', 'IN_PROGRESS') and a.due_to < cast(:today as date)) as overdue""";

    static final String FIGURES = CHOICE + """
            , taken as (
              select p.* from participation p join chosen c on c.id = p.meeting_id
            ), actions as (
              select a.* from action_item a join chosen c on c.id = a.meeting_id
            )
            select 'held' as figure, null as key, held_year::int as a, held_month::int as b, count(*) as n
            from chosen group by held_year, held_month
            union all select 'persons', null, null, null, count(distinct person_id) from taken where grain = 'PERSON'
            union all select 'people', people_qualifier, null, null, coalesce(sum(people_number), 0)
              from taken where grain <> 'PERSON' group by people_qualifier
            union all select 'unnamed', municipalities_qualifier, municipalities_number, null, count(*)
              from taken where municipalities_number > 0 group by meeting_id, municipalities_qualifier, municipalities_number
            union all select 'attendance', p.municipality_id, null, null, count(distinct p.meeting_id)
              from meeting_presence p join chosen c on c.id = p.meeting_id group by p.municipality_id
            union all select 'organizations', o.kind, null, null, count(*)
              from organization o join here on here.id = o.id where o.state = 'ACTIVE' group by o.kind
            union all select 'conclusions', null, null, null, count(*)
              from conclusion k join chosen c on c.id = k.meeting_id
            union all select 'actions', state, null, null, count(*) from actions group by state
            union all select 'overdue', null, null, null, count(*)
              from actions where state in ('OPEN', 'IN_PROGRESS') and due_to < cast(:today as date)
            """;

    static final String MEETINGS = CHOICE
            + "select c.id, c.kind, c.title::text as title, c.municipality_id, c.ordinal,"
            + HELD
            + """
            , s.title::text as series, n.*,
              array(select o.name::text from meeting_organization mo join organization o on o.id = mo.organization_id
                    where mo.meeting_id = c.id and mo.role = 'HOST' order by mo.position) as hosts,
              array(select p.name::text from meeting_project mp join project p on p.id = mp.project_id
                    where mp.meeting_id = c.id order by mp.position) as projects,
              (select count(*) from conclusion k where k.meeting_id = c.id) as conclusions,
              (select count(*) from action_item a where a.meeting_id = c.id) as action_items
            from chosen c
            left join meeting_series s on s.id = c.series_id
            cross join lateral (select
            """
            + PEOPLE
            + " from participation p where p.meeting_id = c.id) n order by "
            + BY_DATE
            + " limit :limit";

    private static final String ORGANIZATIONS = CHOICE + """
            , part as (
              select organization_id, count(distinct meeting_id) as meetings,
                     count(distinct meeting_id) filter (where hosted) as hosted
              from (select p.organization_id, p.meeting_id, false as hosted
                    from participation p join chosen c on c.id = p.meeting_id where p.organization_id is not null
                    union all
                    select h.organization_id, h.meeting_id, true
                    from meeting_organization h join chosen c on c.id = h.meeting_id where h.role = 'HOST') a
              group by organization_id
            ), people as (
              select p.organization_id,
            """ + PEOPLE + """
             from participation p join chosen c on c.id = p.meeting_id
              where p.organization_id is not null group by p.organization_id
            )
            select o.id, o.slug, o.name::text as name, o.kind, o.seat_municipality_id, here.id is not null as from_here,
                   coalesce(part.meetings, 0) as meetings, coalesce(part.hosted, 0) as hosted, people.*
            from organization o
            left join here on here.id = o.id
            left join part on part.organization_id = o.id
            left join people on people.organization_id = o.id
            """;

    static String participation(Language reader) {
        return ORGANIZATIONS + " where part.meetings > 0 order by from_here desc, part.meetings desc, "
                + byName("o", reader) + " limit :limit";
    }

    static String organizations(Language reader) {
        return ORGANIZATIONS + " where here.id is not null and o.state = 'ACTIVE' order by o.kind, "
                + byName("o", reader) + " limit :limit";
    }

    static String projects(Language reader) {
        return "select p.id, p.name::text as name from project p where exists (select from meeting_project mp"
                + " join meeting m on m.id = mp.meeting_id where mp.project_id = p.id and m.state = 'LOGGED') order by "
                + byName("p", reader) + " limit :limit";
    }

    static final String SEAT =
            "select seat_municipality_id from organization where id = cast(:organization as uuid) and seat_municipality_id is not null";

    private static String byName(String table, Language reader) {
        return ReaderSql.byName(table + ".name", reader) + ", " + table + ".id";
    }

    static final String CONCLUSIONS = CHOICE
            + "select k.id, k.meeting_id, c.title::text as title, k.text, k.kind, k.level, n.*,"
            + " array(select e.text from conclusion_element e where e.conclusion_id = k.id order by e.position) as elements,"
            + HELD
            + " from chosen c join conclusion k on k.meeting_id = c.id cross join lateral (select "
            + ACTIONS
            + " from action_item a where a.conclusion_id = k.id) n order by "
            + BY_DATE
            + ", k.position limit :limit";

    static final String ACTION_ITEMS = CHOICE + """
            select a.id, a.meeting_id, c.title::text as title, k.text as conclusion, a.element, a.what, a.state,
                   o.name::text as organization, a.due_year, a.due_month, a.due_day,
                   a.due_end_year, a.due_end_month, a.due_end_day, a.due_as_written, a.due_conflict,
                   a.state in ('OPEN', 'IN_PROGRESS') and coalesce(a.due_to < cast(:today as date), false) as overdue
            from chosen c
            join action_item a on a.meeting_id = c.id
            left join conclusion k on k.id = a.conclusion_id
            left join organization o on o.id = a.organization_id
            order by\s""" + BY_DATE + ", a.position limit :limit";
}
