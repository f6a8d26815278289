package org.mreza.persistence.search;

/**
 * Whether a service is open at a moment, in SQL; {@code org.mreza.domain.directory.OpeningHours} says the same in Java.
 * Takes {@code :today}, {@code :hour} and {@code :closed_countries}, where today is a holiday.
 */
final class OpenSql {

    private static final String HOLDS = "%1$s.opens_at <= cast(:hour as time)"
            + " and (%1$s.closes_at > cast(:hour as time) or %1$s.closes_at = time '23:59')";

    private static final String WORKS_TODAY = """
            (cardinality(cast(:closed_countries as text[])) = 0
              or (sc.freq = 'WEEKLY' and sc.every = 1 and cardinality(sc.byday) = 7)
              or not coalesce(
                (select m.country_id from location l join municipality m on m.id = l.municipality_id where l.id = sl.location_id),
                (select coalesce(o.country_id, m.country_id) from organization o
                  left join municipality m on m.id = o.seat_municipality_id where o.id = s.organization_id), '')
                = any (cast(:closed_countries as text[])))""";

    private static final String OPEN = """
            (s.status = 'ACTIVE' and exists (select from service_at_location sl where sl.service_id = s.id and PLACE and
              case when exists (select from schedule_exception e where e.service_at_location_id = sl.id and e.day = :today)
              then exists (select from schedule_exception e
                where e.service_at_location_id = sl.id and e.day = :today and %s)
              else exists (select from schedule sc where sc.service_at_location_id = sl.id and %s
                and schedule_runs(sc.freq, sc.every, sc.byday, sc.valid_from, sc.valid_to, :today) and %s) end))""".formatted(HOLDS.formatted("e"), HOLDS.formatted("sc"), WORKS_TODAY);

    private OpenSql() {}

    /** A condition on a service {@code s}. */
    static String open(Readership readership) {
        return OPEN.replace("PLACE", readership.place());
    }
}
