package org.mreza.persistence.meeting.action;

import org.mreza.persistence.shared.SeriesOrder;

/** The statements that find meetings which could take an action item up; a few of each organization and municipality. */
final class Takers {

    /** Of a meeting {@code m} beside {@code first}, which agreed the item {@code a}. */
    private static final String FOLLOWS = """

            m.id <> first.id and m.state in ('PLANNED', 'LOGGED')
              and (m.held_to is null or first.held_from is null or m.held_to >= first.held_from)
              and (m.series_id = first.series_id and\s""" + SeriesOrder.BEFORE.replace("later.", "first.") + """
            ) is not true
              and not exists (select from action_carried c where c.action_item_id = a.id and c.meeting_id = m.id)""";

    static final String MAY_FOLLOW = """
            select exists (select from action_item a join meeting first on first.id = a.meeting_id
              join meeting m on m.id = :at where a.id = :id and""" + FOLLOWS + ")";

    private static final String LAST = " order by m.held_from desc nulls last, m.id desc limit :limit) found";

    /** In the order of an index, so that a municipality with very many costs no more than one with few. */
    private static final String LAST_DATED =
            " and m.held_from is not null order by m.held_from desc, m.id desc limit :limit) found";

    private static final String FOUND = """
            with agreed as materialized (select a.id, first.id meeting, first.series_id, first.held_from
              from action_item a join meeting first on first.id = a.meeting_id where a.id = :id),
            place as materialized (select p.id from municipality p where :everywhere
              or p.id = any (cast(:municipalities as text[])) or p.country_id = any (cast(:countries as text[]))
              or exists (select from municipality_region r
                where r.municipality_id = p.id and r.region_id = any (cast(:regions as text[])))),
            holder as materialized (select unnest(cast(:organizations as uuid[])) id),
            near as (
              select m.id from agreed join meeting m on m.series_id = agreed.series_id
              where m.municipality_id in (select id from place) or m.owner_id in (select id from holder)
                or exists (select from meeting_organization x where x.meeting_id = m.id and x.organization_id in (select id from holder))
              union select found.id from place cross join lateral (select m.id %1$s and m.municipality_id = place.id %3$s
              union select found.id from holder cross join lateral (select m.id %1$s and m.owner_id = holder.id %2$s
              union select found.id from holder cross join lateral (select m.id %1$s
                and m.id in (select x.meeting_id from meeting_organization x where x.organization_id = holder.id) %2$s)
            select m.id, m.title, m.ordinal, m.held_year, m.held_month, m.held_day, m.held_end_year, m.held_end_month,
              m.held_end_day, m.held_as_written, m.held_conflict
            from near join meeting m on m.id = near.id cross join agreed
            join action_item a on a.id = agreed.id join meeting first on first.id = agreed.meeting where""";

    private Takers() {}

    static String sql(boolean words) {
        String asked = words ? " and m.search_words @@ to_tsquery('simple', :words)" : "";
        String follows = FOLLOWS + asked;
        String each =
                "from action_item a join meeting first on first.id = a.meeting_id cross join meeting m where a.id = :id and"
                        + follows;
        return FOUND.formatted(each, LAST, words ? LAST : LAST_DATED) + follows + """

            order by (first.series_id is not null and m.series_id = first.series_id) desc,
              m.held_from desc nulls last, m.id desc limit :limit""";
    }
}
