package org.mreza.persistence.importing;

import java.util.List;

/** Opening hours in SQL, as {@code org.mreza.domain.importing.reading.HoursCell} writes them. */
final class HoursSql {

    private static final String ROWS = """
            insert into schedule (service_at_location_id, position, freq, every, byday, opens_at, closes_at, valid_from, valid_to,
              appointment, stop_settlement, stop_municipality_id)
            select a.id, h.n - 1, split_part(h.row, '|', 1), split_part(h.row, '|', 2)::int, string_to_array(split_part(h.row, '|', 3), ','),
              split_part(h.row, '|', 4)::time, split_part(h.row, '|', 5)::time, nullif(split_part(h.row, '|', 6), '')::date,
              nullif(split_part(h.row, '|', 7), '')::date, split_part(h.row, '|', 8)::boolean, nullif(split_part(h.row, '|', 9), ''),
              nullif(split_part(h.row, '|', 10), '')
            from batch b %s cross join lateral string_to_table(b.direct ->> 'hours', '; ') with ordinality h (row, n)
            """;

    private static final String EXCEPTIONS = """
            insert into schedule_exception (service_at_location_id, day, opens_at, closes_at)
            select distinct on (a.id, split_part(x, '|', 1)) a.id, split_part(x, '|', 1)::date, nullif(split_part(x, '|', 2), '')::time,
              nullif(split_part(x, '|', 3), '')::time
            from batch b %s cross join lateral string_to_table(b.direct ->> 'exceptions', '; ') x
            """;

    private HoursSql() {}

    /**
     * The hours that are here; in the words of row {@code s} where they are the same ones in another order.
     *
     * @param of a condition on {@code schedule c}
     */
    static String hours(String of) {
        return """
                (select case when array_agg(r.told order by r.told collate "C")
                    = (select array_agg(x order by x collate "C") from string_to_table(s.facts ->> 'hours', '; ') x)
                    then s.facts ->> 'hours' else string_agg(r.told, '; ' order by r.position) end
                  from (select c.position, concat(c.freq, '|', c.every, '|', array_to_string(c.byday, ','), '|',
                      to_char(c.opens_at, 'HH24:MI'), '|', to_char(c.closes_at, 'HH24:MI'), '|', c.valid_from, '|', c.valid_to, '|',
                      c.appointment::text, '|', translate(c.stop_settlement, '|;', '  '), '|', c.stop_municipality_id) as told
                    from schedule c where %s) r)""".formatted(of);
    }

    /** @param of a condition on {@code schedule_exception x} */
    static String exceptions(String of) {
        return """
                (select string_agg(concat(x.day, '|', to_char(x.opens_at, 'HH24:MI'), '|', to_char(x.closes_at, 'HH24:MI')), '; ' order by x.day)
                  from schedule_exception x where %s)""".formatted(of);
    }

    /**
     * Writes the hours that are told anew.
     *
     * @param joined joins {@code service_at_location a} to {@code batch b}
     */
    static List<String> write(String joined) {
        return List.of(
                "delete from schedule c using batch b " + joined
                        + " where c.service_at_location_id = a.id and b.direct ?? 'hours'",
                ROWS.formatted(joined),
                "delete from schedule_exception c using batch b " + joined
                        + " where c.service_at_location_id = a.id and b.direct ?? 'exceptions'",
                EXCEPTIONS.formatted(joined));
    }
}
