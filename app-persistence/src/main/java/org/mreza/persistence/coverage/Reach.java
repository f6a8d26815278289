package org.mreza.persistence.coverage;

/** Pieces of SQL that say which service is there for whom. */
final class Reach {

    /**
     * A row of {@code reach} for each service and municipality of {@code :municipalities} that it is located in
     * ({@code here}) or covers.
     */
    static final String SQL = """
            with place as (
              select a.service_id, l.municipality_id from location l
              join service_at_location a on a.location_id = l.id
              where l.municipality_id = any (cast(:municipalities as text[])) and l.kind <> 'VIRTUAL'
              union
              select a.service_id, h.stop_municipality_id from schedule h
              join service_at_location a on a.id = h.service_at_location_id
              where h.stop_municipality_id = any (cast(:municipalities as text[]))
              union
              select s.id, o.seat_municipality_id from organization o join service s on s.organization_id = o.id
              where o.seat_municipality_id = any (cast(:municipalities as text[]))
                and not exists (select from service_at_location a where a.service_id = s.id)
                and not exists (select from service_area a where a.service_id = s.id)),
            cover as (
              select service_id, municipality_id from service_area
              where municipality_id = any (cast(:municipalities as text[]))
              union
              select a.service_id, r.municipality_id from municipality_region r
              join service_area a on a.region_id = r.region_id
              where r.municipality_id = any (cast(:municipalities as text[]))
              union
              select a.service_id, m.id from municipality m join service_area a on a.country_id = m.country_id
              where m.id = any (cast(:municipalities as text[]))
              union
              select a.service_id, l.municipality_id from location l
              join service_at_location a on a.location_id = l.id
              where l.municipality_id = any (cast(:municipalities as text[])) and l.kind = 'VIRTUAL'),
            reach as (
              select service_id, municipality_id, bool_or(here) here from (
                select *, true here from place union all select *, false from cover) r
              group by service_id, municipality_id)
            """;

    /** How a service {@code s} stands. */
    static final String STANDING = """
            case s.status when 'ACTIVE' then 'OFFERED' when 'TEMPORARILY_CLOSED' then 'PAUSED'
              when 'PLANNED' then 'PLANNED' else 'ENDED' end""";

    private Reach() {}
}
