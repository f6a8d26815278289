package org.mreza.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds records that came in as copies against those that they are copies of, field for field. */
final class HsdsCopies {

    /** The id that a copy was given is that of its original with one digit changed. */
    private static final String PAIRS = " join import_identity i on i.record = '%s' and i.record_id = copy.id"
            + " join %s old on overlay(old.id::text placing 'f' from 15) = i.external_id";

    private static final String ORGANIZATION =
            "concat_ws('|', hsds_text(%1$s.name, array['mk','sr-Cyrl','sr-Latn','bs','en','sq']), %1$s.kind, %1$s.email, %1$s.phone, %1$s.website,"
                    + " hsds_text(%1$s.description, array['mk','sr-Cyrl','sr-Latn','bs','en','sq']))";

    private static final String SERVICE =
            "concat_ws('|', hsds_text(%1$s.name, array['mk','sr-Cyrl','sr-Latn','bs','en','sq']),"
                    + " %1$s.service_type_code, case %1$s.status when 'PLANNED' then 'INACTIVE' else %1$s.status end, %1$s.cost, %1$s.min_age, %1$s.max_age,"
                    + " (select string_agg(g, ',' order by g) from unnest(%1$s.target_groups) g), (select string_agg(l, ',' order by l) from unnest(%1$s.languages) l),"
                    + " hsds_text(%1$s.eligibility, array['mk','sr-Cyrl','sr-Latn','bs','en','sq']), hsds_text(%1$s.application, array['mk','sr-Cyrl','sr-Latn','bs','en','sq']),"
                    + " %1$s.email, %1$s.phone, %1$s.website, %1$s.service_model_code, (select string_agg(t, ',' order by t) from unnest(%1$s.tags) t))";

    /** An address is where HSDS says a municipality, and a virtual place has none. */
    private static final String LOCATION =
            "concat_ws('|', case %1$s.kind when 'VIRTUAL' then 'VIRTUAL' else 'PHYSICAL' end,"
                    + " case when old.kind <> 'VIRTUAL' then %1$s.municipality_id end,"
                    + " case when old.kind <> 'CONFIDENTIAL' then concat_ws('|', %1$s.address, %1$s.postal_code, round(%1$s.latitude::numeric, 5), %1$s.url) end)";

    /** When a confidential place is open is told to nobody. */
    private static final String HOURS =
            "(select string_agg(concat_ws('|', h.freq, h.every, array_to_string(h.byday, ','), h.opens_at, h.closes_at, h.valid_from,"
                    + " h.valid_to, h.appointment, h.stop_settlement, h.stop_municipality_id), ';' order by h.opens_at, h.byday, h.freq, h.closes_at)"
                    + " from schedule h join location l on l.id = old.location_id"
                    + " where l.kind <> 'CONFIDENTIAL' and h.service_at_location_id = %1$s.id)";

    private HsdsCopies() {}

    static void assertSame(JdbcClient jdbc) {
        assertSame(jdbc, "ORGANIZATION", "organization", ORGANIZATION);
        assertSame(jdbc, "SERVICE", "service", SERVICE);
        assertSame(jdbc, "LOCATION", "location", LOCATION);
        assertSame(jdbc, "SERVICE_AT_LOCATION", "service_at_location", HOURS);
    }

    private static void assertSame(JdbcClient jdbc, String record, String table, String fields) {
        String from = " from " + table + " copy" + PAIRS.formatted(record, table);
        List<String> copies = list(
                jdbc,
                "select regexp_replace(coalesce(" + fields.formatted("copy") + ", '-'), '^Друг ', '')" + from
                        + " order by old.id");
        assertThat(copies).as(record).hasSizeGreaterThan(3);
        List<String> originals =
                list(jdbc, "select coalesce(" + fields.formatted("old") + ", '-')" + from + " order by old.id");
        for (int i = 0; i < copies.size(); i++)
            assertThat(copies.get(i)).as(record).isEqualTo(originals.get(i));
    }

    private static List<String> list(JdbcClient jdbc, String query) {
        return jdbc.sql(query).query(String.class).list();
    }
}
