package org.mreza.persistence.report;

import org.mreza.domain.report.ReportScope;
import org.mreza.domain.shared.Language;
import org.mreza.persistence.shared.ReaderSql;

/** The lists of the regional report. Each first finds the meetings that it shows, by their index, and then reads only those. */
final class ReportSql {

    private ReportSql() {}

    private static final String HELD = """
            c.held_year, c.held_month, c.held_day, c.held_end_year, c.held_end_month, c.held_end_day,
            c.held_as_written, c.held_conflict""";

    /** Persons once each; the counts of all other lines added up by how sure they are. */
    static final String PEOPLE = """
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

    static String meetings(ReportScope scope) {
        return first(scope, "") + "select c.id, c.kind, c.title::text as title, c.municipality_id, c.ordinal," + HELD
                + """
                , s.title::text as series, n.*,
                  array(select o.name::text from meeting_organization mo join organization o on o.id = mo.organization_id
                        where mo.meeting_id = c.id and mo.role = 'HOST' order by mo.position) as hosts,
                  array(select p.name::text from meeting_project mp join project p on p.id = mp.project_id
                        where mp.meeting_id = c.id order by mp.position) as projects,
                  (select count(*) from conclusion k where k.meeting_id = c.id) as conclusions,
                  (select count(*) from action_item a where a.meeting_id = c.id) as action_items
                from chosen m
                join meeting c on c.id = m.meeting_id
                left join meeting_series s on s.id = c.series_id
                cross join lateral (select
                """ + PEOPLE + " from participation p where p.meeting_id = c.id) n order by " + ReportChoice.BY_DATE;
    }

    static String conclusions(ReportScope scope) {
        return first(scope, " and m.conclusions > 0")
                + "select k.id, k.meeting_id, c.title::text as title, k.text, k.kind, k.level, n.*,"
                + " array(select e.text from conclusion_element e where e.conclusion_id = k.id order by e.position) as elements,"
                + HELD
                + " from chosen m join meeting c on c.id = m.meeting_id join conclusion k on k.meeting_id = c.id"
                + " cross join lateral (select " + ACTIONS
                + " from action_item a where a.conclusion_id = k.id) n order by "
                + ReportChoice.BY_DATE + ", k.position limit :limit";
    }

    static String actionItems(ReportScope scope) {
        return first(scope, " and m.action_items > 0") + """
                select a.id, a.meeting_id, c.title::text as title, k.text as conclusion, a.element, a.what, a.state,
                       o.name::text as organization, a.due_year, a.due_month, a.due_day,
                       a.due_end_year, a.due_end_month, a.due_end_day, a.due_as_written, a.due_conflict,
                       a.state in ('OPEN', 'IN_PROGRESS') and coalesce(a.due_to < cast(:today as date), false) as overdue
                from chosen m
                join meeting c on c.id = m.meeting_id
                join action_item a on a.meeting_id = c.id
                left join conclusion k on k.id = a.conclusion_id
                left join organization o on o.id = a.organization_id
                order by\s""" + ReportChoice.BY_DATE + ", a.position limit :limit";
    }

    /** Each has at least one row of the list, so that no more meetings are needed than rows. */
    private static String first(ReportScope scope, String more) {
        return new ReportChoice(scope).first(more);
    }

    static String projects(Language reader) {
        return "select p.id, p.name::text as name from project p where exists (select from meeting_project mp"
                + " join meeting m on m.id = mp.meeting_id where mp.project_id = p.id and m.state = 'LOGGED') order by "
                + ReaderSql.byName("p.name", reader) + ", p.id limit :limit";
    }

    static final String SEAT =
            "select seat_municipality_id from organization where id = cast(:organization as uuid) and seat_municipality_id is not null";
}
